"""Prints how wide librsvg draws each of the groups t0, t1 … of an SVG."""
import sys

import gi

gi.require_version("Rsvg", "2.0")
from gi.repository import Rsvg

handle = Rsvg.Handle.new_from_file(sys.argv[1])
widths = []
while handle.has_sub(f"#t{len(widths)}"):
    _, _, logical = handle.get_geometry_for_element(f"#t{len(widths)}")
    widths.append(f"{logical.width:.2f}")
print("LENGTHS", " ".join(widths), "END")
