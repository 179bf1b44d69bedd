namespace TypedCorpus.Extraction.Languages;

/// <summary>The parts that words play in the reading of a sentence. Their words stand in <c>syntax/words.tsv</c>, a row for each.</summary>
[Flags]
internal enum SyntaxRoles : ulong
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>A form of the copula: <c>is</c>.</summary>
    Be = 1UL << 0,

    /// <summary>What can be an auxiliary: <c>has</c>, <c>would</c>.</summary>
    Auxiliary = 1UL << 1,

    /// <summary>What begins a clause rather than a phrase: <c>because</c>.</summary>
    Subordinator = 1UL << 2,

    /// <summary>A noun that says when: <c>week</c>.</summary>
    Time = 1UL << 3,

    /// <summary>The name of a day, which can follow a noun phrase without a preposition.</summary>
    Day = 1UL << 4,

    /// <summary>What negates a verb: <c>never</c>.</summary>
    Negation = 1UL << 5,

    /// <summary>What says when only if it is a name: <c>May</c>.</summary>
    NameOfTime = 1UL << 6,

    /// <summary>A preposition before a year: <c>since 2020</c>.</summary>
    BeforeYear = 1UL << 7,

    /// <summary>What opens a phrase of time: <c>last week</c>.</summary>
    BeforeTime = 1UL << 8,

    /// <summary>An adjective that goes on with a noun phrase after a name: <c>Justice Department senior counsel</c>.</summary>
    Rank = 1UL << 9,

    /// <summary>An adjective that can be a noun phrase alone: <c>several said</c>.</summary>
    Quantifier = 1UL << 10,

    /// <summary>What joins a quantifier to those it counts: <c>several of the tenants</c>.</summary>
    Partitive = 1UL << 11,

    /// <summary>A pronoun that is a relative and what that stands for in one: <c>what he said</c>.</summary>
    FreeRelative = 1UL << 12,

    /// <summary>What begins a reported clause: <c>that</c>.</summary>
    Complementizer = 1UL << 13,

    /// <summary>A preposition that is an adverb before a number: <c>about forty</c>.</summary>
    Approximator = 1UL << 14,

    /// <summary>A pronoun that belongs to the one before it: <c>he himself</c>.</summary>
    Reflexive = 1UL << 15,

    /// <summary>A word without a capital in the name of a place: <c>Rio de Janeiro</c>.</summary>
    InPlaceName = 1UL << 16,

    /// <summary>A pronoun that is a subject wherever it stands: <c>he</c>.</summary>
    SubjectPronoun = 1UL << 17,

    /// <summary>A pronoun that has one form for subject and object: <c>it</c>.</summary>
    CommonPronoun = 1UL << 18,

    /// <summary>What joins noun phrases: <c>and</c>.</summary>
    Coordinator = 1UL << 19,

    /// <summary>The preposition of whatever belongs to a noun: <c>of</c>.</summary>
    Genitive = 1UL << 20,

    /// <summary>A preposition that can belong to a noun without a name: <c>a spokesman for</c>.</summary>
    NounPreposition = 1UL << 21,

    /// <summary>The preposition before whoever does what an infinitive says: <c>common for papers to say</c>.</summary>
    BeforeInfinitiveSubject = 1UL << 22,

    /// <summary>The preposition of what goes on beside: <c>with Reed calling it a mess</c>.</summary>
    Comitative = 1UL << 23,

    /// <summary>What says as what, or as whom, something is meant: <c>as</c>.</summary>
    Equative = 1UL << 24,

    /// <summary>What begins a clause that says when or where: <c>while</c>.</summary>
    Circumstantial = 1UL << 25,

    /// <summary>A relative that can follow a preposition: <c>in which</c>.</summary>
    PrepositionalRelative = 1UL << 26,

    /// <summary>What begins a relative clause after a place: <c>where</c>.</summary>
    PlaceRelative = 1UL << 27,

    /// <summary>The preposition of whoever does what a passive says: <c>by</c>.</summary>
    Agentive = 1UL << 28,

    /// <summary>A preposition that begins clauses as well: <c>before he left</c>.</summary>
    ClausalPreposition = 1UL << 29,

    /// <summary>The article of what is known: <c>the</c>.</summary>
    Definite = 1UL << 30,

    /// <summary>The preposition of whoever is given or told something: <c>to</c>.</summary>
    Dative = 1UL << 31,

    /// <summary>A preposition that follows a participle rather than a past: <c>warned by</c>.</summary>
    AfterParticiple = 1UL << 32,

    /// <summary>A quotation mark of any style, of which rules ask whether it opens or closes by where it stands.</summary>
    Mark = 1UL << 33,

    /// <summary>Participles that say, with a preposition right after them, what somebody is blamed for: <c>charged</c> with.</summary>
    Blamed = 1UL << 34,

    /// <summary>A word of a closed class, which ends the noun phrase that a number counts.</summary>
    Closed = 1UL << 35,

    /// <summary>A plural without its ending: <c>people</c>, <c>aircraft</c>.</summary>
    PluralNoun = 1UL << 36,

    /// <summary>A word of a closed class that goes between a number and a plural all the same: <c>three previous attempts</c>.</summary>
    EarlierOfMany = 1UL << 37,

    /// <summary>What stands for a subject where there is none: <c>it is fair to say</c>.</summary>
    Expletive = 1UL << 38,

    /// <summary>A stretch of time that is one only after <c>last</c> or the like: <c>last quarter</c>.</summary>
    LongTime = 1UL << 39,
}
