class Child(dict):
    pass

def short(self):
    return super().__len__()

def long(self):
    return super(Child, self).__len__()

for Child.__len__ in (short, long):
    try: print(len(Child(name="Ada")))
    except RuntimeError as error: print(error)
