namespace TypedCorpus.Extraction.Languages;

/// <summary>The parts that words play in finding who says what. Their words stand in <c>quotes/words.tsv</c>, a row for each.</summary>
[Flags]
internal enum QuoteRoles : ulong
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>A preposition that begins a clause of time: <c>said as she introduced him</c>.</summary>
    ClauseOfTime = 1UL << 0,

    /// <summary>An adverb that goes on with what is reported: <c>he says, especially in towns</c>.</summary>
    FocusAdverb = 1UL << 1,

    /// <summary>A conjunction that goes on with what is reported: <c>he says, because</c>.</summary>
    GoesOnWithReport = 1UL << 2,

    /// <summary>What opens a clause before the main one: <c>while</c>.</summary>
    OpeningConjunction = 1UL << 3,

    /// <summary>What is said in one word: <c>no</c>.</summary>
    Answer = 1UL << 4,

    /// <summary>A conjunction of reported clauses: <c>whether</c>.</summary>
    ReportConjunction = 1UL << 5,

    /// <summary>A conjunction of reported questions: <c>asked where</c>.</summary>
    QuestionConjunction = 1UL << 6,

    /// <summary>The first of two conjunctions that go together: <c>either</c>.</summary>
    Correlative = 1UL << 7,

    /// <summary>What stands before what somebody is called: <c>described him as</c>.</summary>
    BeforeName = 1UL << 8,

    /// <summary>What stands before a reason for a deed: <c>attacked him for</c>.</summary>
    BeforeReason = 1UL << 9,

    /// <summary>A part that is counted: <c>half of them</c>.</summary>
    Fraction = 1UL << 10,

    /// <summary>A preposition before where something is said: <c>in a statement</c>.</summary>
    BeforeVenue = 1UL << 11,

    /// <summary>A preposition before what a noun of speech is about: <c>a warning of</c>.</summary>
    TopicOfNoun = 1UL << 12,

    /// <summary>The first word of a phrase that says who is the source: <c>according to</c>.</summary>
    OpensSourcePhrase = 1UL << 13,

    /// <summary>The preposition of <c>in the words of</c>.</summary>
    BeforeWordsOf = 1UL << 14,

    /// <summary>The noun of <c>in the words of</c>.</summary>
    WordsOf = 1UL << 15,

    /// <summary>A participle before <c>said</c> that makes it no report: <c>that being said</c>.</summary>
    Absolute = 1UL << 16,

    /// <summary>What follows a participle rather than a past: <c>warned by</c>.</summary>
    AfterParticiple = 1UL << 17,

    /// <summary>A preposition before a time that is no particle of the verb: <c>insisted on Tuesday</c>.</summary>
    BeforeTime = 1UL << 18,

    /// <summary>A preposition that does not stand in the label of a headline: <c>A win for Norton:</c>.</summary>
    NotInLabel = 1UL << 19,

    /// <summary>What says something in a headline without being a person: <c>Poll:</c>.</summary>
    HeadlineSource = 1UL << 20,

    /// <summary>The participle that opens a question which somebody was asked: <c>Asked whether</c>.</summary>
    OpensQuestion = 1UL << 21,

    /// <summary>A relative of things: <c>which</c>.</summary>
    RelativeOfThing = 1UL << 22,

    /// <summary>A relative of persons: <c>who</c>.</summary>
    RelativeOfPerson = 1UL << 23,

    /// <summary>A word that stands for a person: <c>someone</c>.</summary>
    Person = 1UL << 24,

    /// <summary>A subject that is nobody: <c>it</c>, <c>there</c>.</summary>
    NoOne = 1UL << 25,

    /// <summary>A pronoun for whoever speaks or is spoken to: <c>we would say</c>.</summary>
    OwnPronoun = 1UL << 26,

    /// <summary>A preposition before whoever wrote something: <c>a letter from</c>.</summary>
    BeforeWriter = 1UL << 27,

    /// <summary>The possessive of an organization or a country: <c>its</c>.</summary>
    OwnPossessive = 1UL << 28,

    /// <summary>What begins an explanation after a dash: <c>the “…” — a term for</c>.</summary>
    GlossAfterDash = 1UL << 29,

    /// <summary>What begins an explanation after a comma: <c>“…,” which is</c>.</summary>
    GlossAfterComma = 1UL << 30,

    /// <summary>The article of what is new: <c>a “…” option</c>.</summary>
    Indefinite = 1UL << 31,

    /// <summary>A noun for a kind of thing: <c>a type of “…”</c>.</summary>
    KindNoun = 1UL << 32,

    /// <summary>A verb whose object answers questions: <c>interviewed Norton</c>.</summary>
    Interviewed = 1UL << 33,

    /// <summary>A preposition before whoever answers: <c>an interview with</c>.</summary>
    BeforeInterviewee = 1UL << 34,

    /// <summary>A noun for a conversation in questions and answers: <c>interview</c>.</summary>
    Interview = 1UL << 35,

    /// <summary>Where anybody can write, by name: a <c>Twitter</c> account.</summary>
    Platform = 1UL << 36,

    /// <summary>Who hears what is said in a trial, in headlines without <c>was</c>: <c>“…,” court told</c>.</summary>
    Hearer = 1UL << 37,

    /// <summary>What somebody asks not to be: <c>named</c>; or to stay: <c>anonymous</c>.</summary>
    Anonymous = 1UL << 38,

    /// <summary>What a document undergoes at the hands of whoever did not write it: <c>a memo seen by Reuters</c>.</summary>
    Received = 1UL << 39,

    /// <summary>What a court or a body gives in writing: the <c>opinion</c> of the court.</summary>
    Ruling = 1UL << 40,

    /// <summary>Where somebody writes: a tweet from Reed's <c>account</c>.</summary>
    Channel = 1UL << 41,

    /// <summary>How those who answer speak of themselves: <c>my</c>.</summary>
    FirstPerson = 1UL << 42,

    /// <summary>How those who ask speak to whoever answers: <c>your</c>.</summary>
    SecondPerson = 1UL << 43,

    /// <summary>Who finds something in a judgment or a report: the <c>coroner</c> found that it was an accident.</summary>
    Decider = 1UL << 44,

    /// <summary>A verb whose object is what its subject says: <c>made</c> the point that it was late.</summary>
    MakesStatement = 1UL << 45,

    /// <summary>What stands between a noun of speech and whoever made it: a claim <c>by</c> Reed that it was late.</summary>
    BeforeMaker = 1UL << 46,
}
