def show(formula):
    password = "s3cret"
    print(formula, "=", eval(formula))
    try:
        eval(formula, {"price": 12})
    except NameError as error:
        print("with a dictionary:", error)

show("password")
