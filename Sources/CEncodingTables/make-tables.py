#!/usr/bin/env python3
"""Makes encodings.tables: what the bytes of the encodings of old stand for, as Python's codecs have it.

    make-tables.py encodings.tables

The file is a list of 16-bit numbers, the lower byte first; 0 stands for what is not assigned. First
come the encodings of one byte in the order of SINGLE, the bytes 80 to FF of each. Then those of two
bytes in the order of DOUBLE, each a square of all lead bytes by all trail bytes of its ranges. Then the
ranges of the four-byte codes of GB18030: their count, and for each its first pointer and the scalar
that it stands for; in a range both grow by one.
"""
import struct
import sys

SINGLE = """
cp437 cp737 cp775 cp850 cp852 cp855 cp857 cp862 cp864 cp866
iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13
iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic mac-greek mac-latin2
mac-turkish cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258
""".split()
DOUBLE = [("cp932", 0x81, 0xFC, 0x40, 0xFC), ("gbk", 0x81, 0xFE, 0x40, 0xFE),
          ("cp950", 0x81, 0xFE, 0x40, 0xFE), ("cp949", 0x81, 0xFE, 0x41, 0xFE)]


def scalar(raw, codec):
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError:
        return 0
    # A lead byte that is a character by itself makes two of the pair.
    return ord(text) if len(text) == 1 and ord(text) < 0x10000 else 0


def four_byte_ranges():
    ranges, last = [], None
    for pointer in range(39420):
        rest, d = divmod(pointer, 10)
        rest, c = divmod(rest, 126)
        a, b = divmod(rest, 10)
        code = scalar(bytes([a + 0x81, b + 0x30, c + 0x81, d + 0x30]), "gb18030")
        if last is None or code != last + 1:
            ranges.append((pointer, code))
        last = code
    return ranges


numbers = [scalar(bytes([byte]), codec) for codec in SINGLE for byte in range(0x80, 0x100)]
for codec, lead, last_lead, trail, last_trail in DOUBLE:
    numbers += [scalar(bytes([a, b]), codec)
                for a in range(lead, last_lead + 1) for b in range(trail, last_trail + 1)]
ranges = four_byte_ranges()
numbers.append(len(ranges))
numbers += [number for pair in ranges for number in pair]
with open(sys.argv[1], "wb") as out:
    out.write(struct.pack(f"<{len(numbers)}H", *numbers))
