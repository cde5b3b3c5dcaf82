# set-up: a photo taken with the camera on its side
from PIL import ExifTags, Image

data = Image.Exif()
data[ExifTags.Base.Model] = "Pocket 3"
taken = {ExifTags.Base.DateTimeOriginal: "2026:05:17 09:30:00"}
data.get_ifd(ExifTags.IFD.Exif).update(taken)
data[ExifTags.Base.Orientation] = 6
Image.new("RGB", (400, 300), "teal").save(
    "IMG_7.jpg", exif=data, comment=b"at home"
)
# end of set-up
from datetime import datetime

from PIL import ExifTags, Image, ImageOps

with Image.open("IMG_7.jpg") as photo:
    exif = photo.getexif()
    for tag, value in sorted(exif.items()):
        print(f"{ExifTags.TAGS.get(tag, tag):12} {value}")
    details = exif.get_ifd(ExifTags.IFD.Exif)
    taken = details.get(ExifTags.Base.DateTimeOriginal)
    try:
        print(datetime.strptime(taken, "%Y:%m:%d %H:%M:%S").date())
    except (TypeError, ValueError):  # none, or of a clock never set
        print("no date")

    upright = ImageOps.exif_transpose(photo)
    print(photo.size, "shown as", upright.size)
    upright.save("upright.jpg", exif=Image.Exif(), comment=b"", quality=95)
with Image.open("upright.jpg") as clean:
    print("left:", len(clean.getexif()), clean.info.get("comment"))
