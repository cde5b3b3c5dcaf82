from string.templatelib import Template

name = "Rosetta"
price = 12.5
template = t"{name!r} costs {price * 1.2:.2f} euros"

print("a template:", isinstance(template, Template))
print("strings:", template.strings)
print("values: ", template.values)
for field in template.interpolations:
    print(
        f"{field.expression:11} value={field.value!r:9}"
        f" conversion={field.conversion} format={field.format_spec!r}"
    )
