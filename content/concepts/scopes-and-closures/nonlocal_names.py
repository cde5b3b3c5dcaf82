def running_average():
    total, count = 0, 0

    def add(value):
        nonlocal total, count
        total += value
        count += 1
        return total / count

    return add


rain = running_average()
print(rain(10), rain(20), rain(3))
print("a second one begins anew:", running_average()(4))

code = "def outer():\n    def inner():\n        nonlocal hits\n        hits = 1"
try:
    compile(code, "example", "exec")
except SyntaxError as error:
    print("SyntaxError:", error.msg)


def outer():
    def inner():
        return later

    try:
        inner()
    except NameError as error:
        print("NameError:", error)
    later = "assigned"
    return inner()


print(outer())
