from enum import Flag, auto


class Access(Flag):
    READ = auto()
    WRITE = auto()
    DELETE = auto()
    EDITOR = READ | WRITE


rights = Access.READ | Access.DELETE
print("rights:     ", rights, rights.value)
print("may write:  ", Access.WRITE in rights)
print("may delete: ", bool(rights & Access.DELETE))

rights &= ~Access.DELETE
print("taken away: ", rights)
print("editor:     ", [right.name for right in Access.EDITOR])
print("no rights:  ", bool(Access(0)))
