import types

columns = {"title": str, "year": int}


def body(namespace):
    def __init__(self, **values):
        for name, convert in columns.items():
            setattr(self, name, convert(values[name]))

    namespace["__init__"] = __init__
    namespace["__module__"] = __name__
    namespace["table"] = "films"


Film = types.new_class("Film", (), exec_body=body)
film = Film(title="Metropolis", year="1927")
print("class: ", type(film).__name__)
print("table: ", Film.table)
print("object:", vars(film))
