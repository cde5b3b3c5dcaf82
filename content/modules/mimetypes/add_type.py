import mimetypes

own = mimetypes.MimeTypes()
own.add_type("application/x-sensor-log", ".slog")
print("own table:   ", own.guess_type("roof.slog")[0])
print("common table:", mimetypes.guess_type("roof.slog")[0])

mimetypes.add_type("application/x-sensor-log", ".slog")
print("after adding:", mimetypes.guess_type("roof.slog")[0])
print("and back:    ", mimetypes.guess_extension("application/x-sensor-log"))
