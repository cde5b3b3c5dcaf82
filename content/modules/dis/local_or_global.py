import dis

visits = 0


def count_visit():
    visits += 1


def show_visits():
    print(visits)


for function in (count_visit, show_visits):
    for step in dis.get_instructions(function):
        if step.argval == "visits":
            kind = "global" if step.opname == "LOAD_GLOBAL" else "local"
            print(f"{function.__name__}: {kind:6} {step.opname.split('_')[0]}")
try:
    count_visit()
except UnboundLocalError as error:
    print(error)
