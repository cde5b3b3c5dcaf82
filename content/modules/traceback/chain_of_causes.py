import traceback


class ConfigError(Exception):
    pass


def port(settings):
    try:
        return int(settings["port"])
    except (KeyError, ValueError) as error:
        raise ConfigError("'port' has to be a number") from error


try:
    port({"port": "http"})
except ConfigError as error:
    report = traceback.TracebackException.from_exception(error)
    while report:
        print("".join(report.format_exception_only()), end="")
        hidden = report.__suppress_context__
        report = report.__cause__ or (None if hidden else report.__context__)
