import dis

visits = 0


def count_visit():
    visits += 1


def show_visits():
    print(visits)


for function in (count_visit, show_visits):
    for step in dis.get_instructions(function):
        names = step.argval if isinstance(step.argval, tuple) else [step.argval]
        if "visits" in names:
            action, kind = step.opname.split("_")[:2]
            print(f"{function.__name__}: {action:5} {kind}")
try:
    count_visit()
except UnboundLocalError as error:
    print(error)
