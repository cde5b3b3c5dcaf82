import os

from jinja2 import Environment
from jinja2.sandbox import SandboxedEnvironment, SecurityError

os.environ["PASSWORD"] = "s3cret"
hostile = "{{ lipsum.__globals__.os.environ.PASSWORD }}"
print("leaked: ", Environment().from_string(hostile).render())
try:
    SandboxedEnvironment().from_string(hostile).render()
except SecurityError as error:
    print("refused:", error)
