from wsgiref.util import application_uri, request_uri, setup_testing_defaults

environ = {
    "HTTP_HOST": "tea.example",
    "SCRIPT_NAME": "/shop",
    "PATH_INFO": "/green tea/42",
    "QUERY_STRING": "size=2",
    "HTTPS": "on",
}
setup_testing_defaults(environ)

print(request_uri(environ))
print(request_uri(environ, include_query=False))
print(application_uri(environ))

del environ["HTTP_HOST"]
print(application_uri(environ))
