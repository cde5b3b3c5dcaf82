from wsgiref.util import shift_path_info

environ = {"SCRIPT_NAME": "", "PATH_INFO": "/books/17"}
copy = dict(environ)
print(shift_path_info(copy), "from a copy:", environ["PATH_INFO"])
print(shift_path_info(environ), "directly:   ", environ["PATH_INFO"])
