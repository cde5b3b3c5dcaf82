from jinja2 import Environment, Template, select_autoescape

comment = "<script>steal()</script>"
print(Template("<p>{{ text }}</p>").render(text=comment))
env = Environment(autoescape=select_autoescape(default_for_string=True))
print(env.from_string("<p>{{ text }}</p>").render(text=comment))
print(env.from_string("<a title={{ text }}>").render(text="x onclick=steal()"))
print(env.from_string('<a title="{{ text }}">').render(text='" onclick="'))
link = env.from_string('<a href="{{ text }}">')
print(link.render(text="javascript:steal()"))
