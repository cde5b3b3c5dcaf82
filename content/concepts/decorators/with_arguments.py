from functools import wraps


def requires(role):
    def decorate(function):
        @wraps(function)
        def wrapper(user, *args, **kwargs):
            if role not in user["roles"]:
                raise PermissionError(f"{user['name']} is no {role}")
            return function(user, *args, **kwargs)

        return wrapper

    return decorate


@requires("editor")
def publish(user, title):
    return f"{title!r} published by {user['name']}"


print(publish({"name": "Ada", "roles": ["editor"]}, "Spring menu"))
try:
    publish({"name": "Bob", "roles": []}, "Spring menu")
except PermissionError as error:
    print("PermissionError:", error)
