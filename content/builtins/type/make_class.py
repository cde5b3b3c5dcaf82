def describe(self):
    return f"{type(self).__name__} with {self.wheels} wheels"


vehicles = {"Bicycle": 2, "Car": 4}
classes = {
    name: type(name, (), {"wheels": wheels, "describe": describe})
    for name, wheels in vehicles.items()
}

print(classes["Car"]().describe())
print(type(classes["Car"]), type(classes["Car"]()).__mro__[-1])
