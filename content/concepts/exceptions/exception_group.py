def check(person):
    problems = []
    if not person.get("name"):
        problems.append(ValueError("the name is missing"))
    if not isinstance(age := person.get("age"), int):
        problems.append(TypeError("age must be a whole number"))
    elif age < 18:
        problems.append(ValueError("too young"))
    if not isinstance(person.get("post_code"), str):
        problems.append(TypeError("post code must be text"))
    if problems:
        raise ExceptionGroup("form not accepted", problems)


try:
    check({"name": "", "age": 12, "post_code": 1010})
except* ValueError as group:
    print("wrong values:", [str(error) for error in group.exceptions])
except* TypeError as group:
    print("wrong types: ", [str(error) for error in group.exceptions])
