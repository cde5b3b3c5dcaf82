import yaml

texts = {
    "good": "name: Ada\nage: 36\n",
    "tab": "name: Ada\n\tage: 36\n",
    "colon": "title: Tea: a history\n",
    "empty": "",
    "control": "name: \x07",
    "tag": "when: !minutes 5\n",
    "day": "due: 2024-02-30\n",
    "bool": "paid: !!bool maybe\n",
}
for name, text in texts.items():
    try:
        data = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        place = error.problem_mark
        kind = type(error).__name__
        print(f"{name:7} line {place.line + 1}: {kind}: {error.problem}")
    except (yaml.YAMLError, ValueError, LookupError, AttributeError,
            TypeError, ArithmeticError, RecursionError) as error:
        print(f"{name:7} {type(error).__name__}")
    else:
        print(f"{name:7} {data!r}")
