"""What a language must say for times to be read: words of the calendar, and words that place."""

from __future__ import annotations

from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The words of time of one language; ``language/en/times.py`` says what each table answers.

    Keys and members are lower-case words as text is cut into tokens.
    """

    months: dict[str, int]
    short_months: Words
    ambiguous_months: Words
    word_months: Words
    weekdays: dict[str, int]
    weekday_plurals: dict[str, int]
    ambiguous_weekdays: Words
    time_prepositions: Words
    ordinals: dict[str, int]
    ordinal_tens: dict[str, int]
    ordinal_endings: Words
    teens: dict[str, int]
    tens: dict[str, int]
    ones: dict[str, int]
    zero_tens: Words
    hundred: Words
    thousand: Words
    decade_words: dict[str, int]
    decade_nouns: Words
    time_units: dict[str, tuple[str, int]]
    weekend_words: Words
    seasons: dict[str, str]
    ambiguous_seasons: Words
    day_words: dict[str, int]
    no_day_after: Words
    directions: dict[str, str]
    directions_after: dict[str, str]
    back_directions: dict[str, int]
    same_words: Words
    recent_words: Words
    latest_words: Words
    whole_words: Words
    all_words: Words
    ending_words: Words
    parts: dict[str, str]
    parts_of: dict[str, str]
    rest_words: Words
    turning_words: Words
    eve_words: Words
    fused_parts: dict[str, tuple[str, str]]
    unit_ends: dict[str, str]
    ago_before: Words
    hence_before: Words
    ago: Words
    earlier: Words
    later: Words
    hence: Words
    hence_nouns: Words
    after_words: Words
    before_words: Words
    now_words: Words
    in_words: Words
    next_words: Words
    last_words: Words
    of_words: Words
    joints: Words
    or_words: Words
    genitives: Words
    about_words: Words
    unit_plurals: Words
    unit_adjectives: Words
    unit_suffixes: Words
    penultimate: Words
    comparable: Words
    after_definite: Words
    decade_marks: Words
    plural_endings: Words
    singular_endings: Words
    day_epithets: Words
    paper_names: Words
    than_words: Words
    year_prepositions: Words
    day_prepositions: Words
    articles: Words
    indefinite: Words
    and_words: Words
    half_words: Words
    range_words: Words
    range_marks: Words
    range_openers: Words
    limits_before: dict[str, str]
    limits_after: dict[str, str]
    fiscal_words: Words
    school_words: Words
    code_years: dict[str, str]
    year_parts: dict[str, tuple[str, int]]
    year_words: Words
    period_words: Words
    century_words: Words
    century_names: Words
    eras_before: Words
    eras_after: Words
    vague_times: dict[str, str]
    vague_nouns: dict[str, str]
    not_a_year_before: Words
    not_a_year_after: Words
    year_openers: Words
    year_keepers: Words
    may_open_year: Words
    measures_after_number: Words
    money_of_year: Words
    money_at: Words
    levels_of_year: Words
    level_at: Words
    may_follow_year: Words
    year_determiners: Words
    future_cues: Words
    intentions: Words
    prospects: Words
    infinitive: Words
    negations: Words
    arranged: Words
    arrangements: Words
    postponed: Words
    pushed: Words
    put_off: Words
    scheduled: Words
    deadlines: Words
    past_forms: Words
    past_ending: Words
    not_past: Words
    future_ending: Words
    not_future: Words
    clause_ends: Words
