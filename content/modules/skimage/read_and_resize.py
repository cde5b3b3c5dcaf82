# set-up: a photo, which comes with the package
from skimage import data, io

io.imsave("photo.png", data.cat(), check_contrast=False)
# end of set-up
from skimage import color, io, transform, util

photo = io.imread("photo.png")
print(photo.shape, photo.dtype, photo[0, 0])

head = photo[20:260, 60:360]  # rows, columns
grey = color.rgb2gray(head)
small = transform.resize(grey, (160, 200), anti_aliasing=True)  # 2/3
turned = transform.rotate(small, 10, mode="edge")
print(turned.shape, turned.dtype, turned.max() <= 1)

io.imsave("cat.png", util.img_as_ubyte(turned))
try:
    io.imsave("again.png", turned)
except OSError as error:
    print(error)
