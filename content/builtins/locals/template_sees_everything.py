def letter(template, customer):
    password = "s3cret"
    try:
        print(template.format(customer=customer))
    except KeyError as error:
        print("refused:", error)
    return template.format(**locals())

print(letter("Dear {customer}, {password}", "Ada"))
