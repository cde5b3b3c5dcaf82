import html
from string.templatelib import Template, convert


def render(template: Template) -> str:
    if not isinstance(template, Template):
        raise TypeError("write the page as a t-string")
    parts = []
    for part in template:
        if isinstance(part, str):
            parts.append(part)
        elif isinstance(part.value, Template):  # a t-string within
            parts.append(render(part.value))
        else:
            value = convert(part.value, part.conversion)
            parts.append(html.escape(format(value, part.format_spec)))
    return "".join(parts)


name = "Ada"
comment = "<script>alert('hi')</script>"

page = t"<p><b>{name}</b>: {comment}</p>"
print(render(page))

try:
    render(f"<b>{name}</b>: {comment}")  # an f-string
except TypeError as error:
    print("refused:", error)
try:
    "<h1>Comments</h1>" + page
except TypeError as error:
    print(error)
