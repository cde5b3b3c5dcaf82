def describe(self):
    return f"a {type(self).__name__.lower()} with {self.wheels} wheels"


classes = {}
for name, wheels in {"Bicycle": 2, "Car": 4}.items():
    attributes = {"wheels": wheels, "describe": describe}
    classes[name] = type(name, (), attributes)

Car = classes["Car"]
beetle = Car()
print(beetle.describe())
print(type(beetle) is Car, type(Car) is type)
print(classes["Bicycle"]().describe())
