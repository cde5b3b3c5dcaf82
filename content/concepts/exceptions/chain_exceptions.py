class SettingsError(Exception):
    pass


def port(settings):
    try:
        return int(settings["port"])
    except KeyError:
        raise SettingsError("please set a port") from None
    except (TypeError, ValueError) as error:  # None, or no number
        raise SettingsError("the port must be a number") from error


for settings in ({"port": "eighty"}, {}):
    try:
        port(settings)
    except SettingsError as error:
        print("SettingsError:", error)
        print("   its cause:", repr(error.__cause__))
