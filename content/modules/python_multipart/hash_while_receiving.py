# set-up: an upload of 3 MB, in pieces of 64 KB
head = b'--cut\r\nContent-Disposition: form-data; name="film"\r\n\r\n'
whole = head + b"\x00" * 3_000_000 + b"\r\n--cut--\r\n"
pieces = [whole[i:i + 65_536] for i in range(0, len(whole), 65_536)]
# end of set-up
import hashlib

from python_multipart import MultipartParser

digest, state = hashlib.sha256(), {"size": 0, "whole": False}


def on_part_data(data, start, end):
    digest.update(data[start:end])
    state["size"] += end - start


def on_end():
    state["whole"] = True


parser = MultipartParser("cut", callbacks={"on_part_data": on_part_data,
                                           "on_end": on_end})
for piece in pieces:
    parser.write(piece)
print(state, digest.hexdigest()[:12])
