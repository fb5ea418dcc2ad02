"""What Qt's own widgets wear: the palette, and one short style sheet.

Nearly everything is painted by our widgets; this is for the rest: scroll bars,
fields, lists, menus and tool tips. Both are made from the tokens. The palette is for
all, the sheet only for those that put it on.
"""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

from companion.ui.tokens import Borders

# What the application is to be started with: asked for later, PySide makes Python's
# own view of all styles first, which takes 4 ms.
STYLE = ("-style", "Fusion")
_ROLES = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "acc",
    QPalette.ColorRole.HighlightedText: "onAcc",
    QPalette.ColorRole.Link: "accInk",
    QPalette.ColorRole.LinkVisited: "accInk",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "sunken",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
    QPalette.ColorRole.Accent: "acc",
}
_DISABLED = {
    QPalette.ColorRole.WindowText: "ink3",
    QPalette.ColorRole.Text: "ink3",
    QPalette.ColorRole.ButtonText: "ink3",
    QPalette.ColorRole.Highlight: "track",
    QPalette.ColorRole.HighlightedText: "ink3",
    QPalette.ColorRole.Accent: "track",
}
_SHEET = """
QScrollBar {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ width: 10px; margin: 0; }}
QScrollBar:horizontal {{ height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {target}px; }}
QScrollBar::handle:horizontal {{ min-width: {target}px; }}
QScrollBar::handle:hover {{ background: {ink2}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QLineEdit, QPlainTextEdit, QSpinBox, QComboBox {{
    background: {surface}; color: {ink}; border: {control}px solid {edge};
    border-radius: 10px; padding: {pad}px {pad2}px;
    selection-background-color: {acc}; selection-color: {onAcc};
}}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus {{
    border: 3px solid {focus}; padding: {padf}px {padf2}px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{
    border-style: dashed; color: {ink3};
}}
QLineEdit, QComboBox {{ padding: 0 {pad2}px; }}
QLineEdit:focus, QComboBox:focus {{ padding: 0 {padf2}px; }}
QComboBox::drop-down {{ border: 0; width: {arrow}px; }}
QAbstractItemView {{
    background: {surface}; color: {ink}; border: {control}px solid {edge};
    selection-background-color: {accSoft}; selection-color: {accInk}; outline: 0;
}}
QAbstractItemView::item {{ min-height: {target}px; padding: 0 {pad2}px; }}
QMenu {{
    background: {surface}; color: {ink}; border: {control}px solid {edge};
    border-radius: 12px; padding: 6px;
}}
QMenu::item {{ padding: {menu}px 20px; border-radius: 8px; }}
QMenu::item:selected {{ background: {accSoft}; color: {accInk}; }}
QMenu::item:disabled {{ color: {ink3}; }}
QMenu::separator {{ background: {line}; height: 1px; margin: 6px 12px; }}
QToolTip {{
    background: {surface}; color: {ink}; border: {control}px solid {edge};
    padding: 6px 10px;
}}
"""
_COLOURS = (
    "surface",
    "ink",
    "ink2",
    "ink3",
    "edge",
    "line",
    "acc",
    "onAcc",
    "accSoft",
    "accInk",
    "focus",
)


def palette(color: Callable[[str], QColor]) -> QPalette:
    """The palette, the same for the active and the inactive window."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, color(token))
    for role, token in _DISABLED.items():
        made.setColor(QPalette.ColorGroup.Disabled, role, color(token))
    return made


def style_sheet(
    color: Callable[[str], QColor], px: Callable[[float], int], borders: Borders
) -> str:
    """The style sheet at the present colours and text size."""
    return _SHEET.format(
        control=borders.control,
        target=px(44),
        arrow=px(22),  # with the padding, the room that the arrow takes
        menu=px(11),
        pad=px(9),
        pad2=px(12),
        padf=px(9) - 1,
        padf2=px(12) - 1,
        **{name: color(name).name() for name in _COLOURS},
    )
