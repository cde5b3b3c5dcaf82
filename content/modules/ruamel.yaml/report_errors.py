from ruamel.yaml import YAML, YAMLError
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError

yaml = YAML(typ="safe")
for text in (
    "name: Ada\nage: 36\n",
    "port: 80\nhost: web1\nport: 8080\n",
    "name: Ada\n\tage: 36\n",
    "run: !!python/object/apply:os.getcwd []\n",
    "paid: !!bool maybe\n",
    "%YAML 1.0\n---\nname: Ada\n",
):
    try:
        print(yaml.load(text))
    except DuplicateKeyError as error:
        print("line", error.problem_mark.line + 1, "a key stands twice")
    except MarkedYAMLError as error:
        problem = error.problem.splitlines()[0]
        print("line", error.problem_mark.line + 1, problem)
    except (YAMLError, ValueError, LookupError, TypeError,
            AssertionError, AttributeError, RecursionError) as error:
        print(type(error).__name__)
