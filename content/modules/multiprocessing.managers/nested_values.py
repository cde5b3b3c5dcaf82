from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager() as manager:
        team = manager.dict({"york": ["ada"]})

        team["york"].append("bob")
        print("append alone: ", team["york"])

        names = team["york"]
        names.append("bob")
        team["york"] = names
        print("stored again: ", team["york"])

        team["hull"] = manager.list(["eve"])
        team["hull"].append("dan")
        print("shared list:  ", list(team["hull"]))

        plain = {city: list(names) for city, names in team.items()}
        print(plain)
