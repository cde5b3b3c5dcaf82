prices = {"tea": 2.5, "mug": 8.0}

expressions = [
    "tea * 4 + mug", "tea *", "total = tea", "tea + cake", "tea / 0",
    "tea[0]", "[tea for _ in range(3)]",
]
for text in expressions:
    try:
        result = str(eval(text, dict(prices)))
    except SyntaxError:
        result = "not an expression"
    except NameError as error:
        result = f"unknown name {error.name}"
    except Exception as error:
        result = f"cannot be calculated: {type(error).__name__}"
    print(f"{text:24} {result}")
