import configparser

config = configparser.ConfigParser()
print("read:", config.read(["missing.ini"]))

config.read_string("[mail]\nhost = mx.example.org\nport = often\n")
print("user there:", config.has_option("mail", "user"))

for section, option in [("mail", "user"), ("sms", "host"), ("mail", "port")]:
    try:
        print(config.getint(section, option))
    except configparser.NoSectionError as error:
        print("no section:", error.section)
    except configparser.NoOptionError as error:
        print("no option:", error.option, "in", error.section)
    except ValueError as error:
        print("bad value:", error)

try:
    config.read_string("host = mx.example.org\n")
except configparser.MissingSectionHeaderError as error:
    print("no [section] before line", error.lineno)
