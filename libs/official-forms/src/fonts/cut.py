"""Cuts the fonts of the PDF writer to the characters that Chinese documents are written in.

    npm pack @expo-google-fonts/noto-serif-sc@0.4.3 @expo-google-fonts/noto-sans-sc@0.4.3   # and unpack both
    pip install fonttools==4.66.1
    python cut.py NotoSerifSC_400Regular.ttf table.txt ../main/resources/jixiao/forms/fonts/serif.ttf
    python cut.py NotoSansSC_700Bold.ttf     table.txt ../main/resources/jixiao/forms/fonts/sans-bold.ttf

table.txt holds the 8,105 characters of 通用规范汉字表, one in each line (other columns are passed over).

A PDF gives one character for each glyph when text is copied. So the radicals of U+2E80 to U+2FDF, which look like the
characters they stand for, stay out, and where two characters share a glyph (- and U+2011, · and •) each gets its own.
"""

import copy
import sys

from fontTools import subset

REPLACEMENT, WHITE_SQUARE = 0xFFFD, 0x25A1


def gb2312():
    for lead in range(0xA1, 0xF8):
        for trail in range(0xA1, 0xFF):
            try:
                yield ord(bytes([lead, trail]).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def table(path):
    for line in open(path, encoding="utf-8"):
        yield from (ord(word) for word in line.split() if len(word) == 1)


RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x017F), (0x0391, 0x03C9), (0x2010, 0x2027), (0x2030, 0x203B), (0x2070, 0x209C),
    (0x20AC, 0x20AC), (0x2100, 0x213B), (0x2150, 0x218B), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x24FF),
    (0x2500, 0x257F), (0x25A0, 0x25FF), (0x2605, 0x2606), (0x2610, 0x2612), (0x2640, 0x2642), (0x2713, 0x2717),
    (0x3000, 0x303F), (0x3105, 0x312F), (0x3220, 0x32FE), (0x3300, 0x33FF), (0xFE10, 0xFE4F), (0xFF01, 0xFFE6),
]  # fmt: skip


def give_each_its_glyph(font):
    """Copies a glyph for every further character that shows it; the fonts have none for U+FFFD, which becomes a square."""
    shared = font.getBestCmap()
    own, taken = {}, set()
    order = font.getGlyphOrder()
    for code, glyph in sorted({**shared, REPLACEMENT: shared[WHITE_SQUARE]}.items()):
        if glyph in taken:
            name = f"{glyph}.{code:04X}"
            order.append(name)
            font["glyf"].glyphs[name] = copy.deepcopy(font["glyf"][glyph])
            font["hmtx"][name] = font["hmtx"][glyph]
            glyph = name
        taken.add(glyph)
        own[code] = glyph
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    for kept in font["cmap"].tables:
        kept.cmap = {code: glyph for code, glyph in own.items() if kept.format != 4 or code <= 0xFFFF}


def main(font, characters, target):
    wanted = set(gb2312()) | set(table(characters))
    for first, last in RANGES:
        wanted |= set(range(first, last + 1))
    options = subset.Options(
        layout_features=[],
        drop_tables=["BASE", "GPOS", "GSUB", "STAT", "gasp", "vhea", "vmtx"],
        hinting=False,
        glyph_names=True,
        notdef_outline=True,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
    )
    cut = subset.Subsetter(options)
    cut.populate(unicodes=wanted)
    whole = subset.load_font(font, options)
    cut.subset(whole)
    # PDFBox warns of a font without glyph names.
    whole["post"].formatType, whole["post"].extraNames, whole["post"].mapping = 2.0, [], {}
    give_each_its_glyph(whole)
    subset.save_font(whole, target, options)
    missing = sorted(set(table(characters)) - set(whole.getBestCmap()))
    print(target, len(whole.getBestCmap()), "characters; of the table missing:", "".join(map(chr, missing)) or "none")


main(*sys.argv[1:])
