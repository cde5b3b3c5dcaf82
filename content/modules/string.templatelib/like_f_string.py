from string.templatelib import Template, convert


def to_text(template: Template) -> str:
    text = ""
    for part in template:
        if isinstance(part, str):
            text += part
        else:
            value = convert(part.value, part.conversion)
            text += format(value, part.format_spec)
    return text


city = "Oslo"
degrees = 3.14159
weather = t"{city!r:>8}: {degrees:.1f} °C"

print(to_text(weather))
print("as an f-string does:", to_text(weather) == (
    f"{city!r:>8}: {degrees:.1f} °C"))
print("str() does that too:", str(weather) == to_text(weather))
