from optparse import OptionParser, OptionValueError


def read_columns(option, name, value, parser):
    columns = [column.strip() for column in value.split(",")]
    if "" in columns:
        raise OptionValueError(f"{name}: a column has no name")
    print(f"{name} gave {len(columns)} columns")
    setattr(parser.values, option.dest, columns)


parser = OptionParser()
parser.add_option("-c", "--columns", type="string", dest="columns",
                  action="callback", callback=read_columns)

options, files = parser.parse_args(["--columns", "name, city", "x.csv"])
print(options.columns, files)
