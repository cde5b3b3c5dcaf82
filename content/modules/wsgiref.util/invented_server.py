from wsgiref.util import request_uri, setup_testing_defaults

environ = {"PATH_INFO": "/tea"}
setup_testing_defaults(environ)
print(request_uri(environ))
print("input:", environ["wsgi.input"].read())

environ["HTTP_HOST"] = "shop.example"  # what a real request has
print(request_uri(environ))
