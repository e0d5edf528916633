"""What the tabs board and its questions show: frozen, every sentence already worded."""

from dataclasses import dataclass

from till_app.ui.views import BannerView, Hint, Person, PreviewLine, Tone


@dataclass(frozen=True)
class TabCard:
    """One tab of the board. `late`: open so long that the age stands in a warning tag."""

    tab_id: str
    title: str
    total: str
    age: str
    late: bool
    owner: Person
    where: str
    where_icon: str
    where_tone: Tone
    spoken: str


@dataclass(frozen=True)
class TabSide:
    """The chosen tab. `rest[i]` is what the lines from the i-th on cost, for "3 more lines"."""

    owner: Person
    title: str
    caption: str
    lines: tuple[PreviewLine, ...]
    rest: tuple[str, ...]
    more: tuple[str, ...]
    hint: Hint | None
    total: str
    resume_label: str
    is_empty: bool = False


@dataclass(frozen=True)
class TabsView:
    """The board (06). `filters` and `sort_label` are worded; `nothing` is title and text without cards."""

    cards: tuple[TabCard, ...]
    chosen: str
    filters: tuple[tuple[str, str], ...]
    filter: str
    sort_label: str
    search: str
    side: TabSide | None
    count: str
    total_label: str
    total: str
    as_of: str
    nothing: tuple[str, str]
    banner: BannerView | None = None


@dataclass(frozen=True)
class Choice:
    """One answer that can be tapped: its key, label and second line; `colour` of an owner, "" for none."""

    key: str
    label: str
    sub: str = ""
    icon: str = ""


@dataclass(frozen=True)
class TabAskView:
    """A question about a tab: a name that can be typed (`field_label` "" for none), and choices.

    `text` is what the field begins with; `digits_begin` stands before digits typed into an empty field.
    `main_label` is said of what is typed: "Save to {name}".
    """

    title: str
    caption: str
    choices_title: str
    choices: tuple[Choice, ...]
    leave_label: str
    field_label: str = ""
    text: str = ""
    digits_begin: str = ""
    main_label: str = ""
