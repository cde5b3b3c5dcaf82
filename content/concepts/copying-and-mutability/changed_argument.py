def rename(names):
    names = ["Grace"]  # a new meaning for the local name only


def extend(names):
    names += ["Grace"]  # extends the caller's list


def extended(names):
    return names + ["Grace"]  # a new list


guests = ["Ada", "Kurt"]
rename(guests)
print("after rename:  ", guests)
print("returned:      ", extended(guests), "still", guests)
extend(guests)
print("after extend:  ", guests)

fixed = ("Ada", "Kurt")
before = fixed
fixed += ("Grace",)
print("tuple after +=:", fixed, before)
