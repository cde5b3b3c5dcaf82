from annotationlib import (
    Format,
    call_annotate_function,
    get_annotate_from_class_namespace,
)


class Table(type):
    def __new__(meta, name, bases, namespace):
        annotate = get_annotate_from_class_namespace(namespace)
        hints = {}
        if annotate is not None:
            hints = call_annotate_function(annotate, Format.STRING)
        namespace["columns"] = hints
        return super().__new__(meta, name, bases, namespace)


class Invoice(metaclass=Table):
    number: int
    customer: Customer
    paid: bool = False


for column, hint in Invoice.columns.items():
    print(f"{column:9} {hint}")
