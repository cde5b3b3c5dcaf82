import wsgiref

try:
    wsgiref.util.guess_scheme({"HTTPS": "on"})
except AttributeError as error:
    print(error)

import wsgiref.util

print(wsgiref.util.guess_scheme({"HTTPS": "on"}))
