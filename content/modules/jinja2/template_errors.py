from jinja2 import DictLoader, Environment, StrictUndefined
from jinja2 import TemplateNotFound, TemplateRuntimeError, TemplateSyntaxError

pages = {
    "typo.txt": "Dear {{ gest.name }}",
    "unclosed.txt": "Dear\n{% if paid %}\nthank you",
    "filter.txt": "{{ name|shout }}",
}
env = Environment(loader=DictLoader(pages), undefined=StrictUndefined)
for name in [*pages, "lost.txt"]:
    try:
        print(env.get_template(name).render(guest={"name": "Ada"}))
    except TemplateRuntimeError as error:  # UndefinedError is one
        print(f"{name}: {error}")
    except TemplateSyntaxError as error:
        print(f"{error.name}, line {error.lineno}:",
              error.message.split(".")[0])
    except TemplateNotFound as error:
        print(f"{error.name}: not found")
