stops = ["Oslo", "Hamar", "Lillehammer", "Otta", "Dombås", "Trondheim"]

stops[1:3] = ["Gjøvik"]
print(stops)
stops[2:2] = ["Vinstra", "Kvam"]
print(stops)
del stops[1:-1]
print(stops)

lights = [1, 1, 1, 1, 1, 1]
lights[::2] = [0, 0, 0]
print(lights)
try:
    lights[::2] = [1, 1]
except ValueError as error:
    print(error)
del lights[1::2]
print(lights)
