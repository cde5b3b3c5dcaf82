import trace


def weigh(parcel):
    return len(parcel)


def price(parcel):
    return weigh(parcel) * 2


def send(parcels):
    for parcel in parcels:
        print("sent for", price(parcel), "and", weigh(parcel), "stamps")


tracer = trace.Trace(count=False, countcallers=True)
tracer.runfunc(send, ["book", "teapot"])

for caller, callee in sorted(tracer.results().callers):
    if "runfunc" not in caller[2]:
        print(f"{caller[2]:6} -> {callee[2]}")
