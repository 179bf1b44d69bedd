using CsCheck;
using TypedCorpus.Extraction.Corrections;

namespace TypedCorpus.Extraction.Tests.Corrections;

public sealed class CorrectionsReaderTests
{
    private static readonly string[] s_pieces =
    [
        "corrections:", "- ", "quote: ", "figure: ", "entity: ", "mention: ", "in: a.txt", "near: b", "\n", "\n  ", "\n    ", "value: 1e9", "value: ",
        "not: [a, b]", "{", "}", "[", "]", "\"", "'", "|", ">", "&a", "*a", "!!str", "? ", "---", "...", "#", "\t", "<<<<<<< a", "kind: Date", "reject: true", "\ud83d",
    ];

    [Theory]
    [InlineData("corrections:\n  - quote: x\n    speeker: y\n", "3: 'speeker' is not known here; did you mean 'speaker'?")]
    [InlineData("corrections:\n  - qoute: x\n", "2: 'qoute' is not known here; did you mean 'quote'?")]
    [InlineData("correction:\n  - quote: x\n", "1: 'correction' is not known here; did you mean 'corrections'?")]
    [InlineData("- quote: x\n", "1: the file must begin with 'corrections:' and a list below it")]
    [InlineData("corrections: none\n", "1: 'corrections' must be a list: each correction begins with '- '")]
    [InlineData("corrections:\n  - We said no.\n", "2: a correction begins with what it is about, such as 'quote: \"We said no.\"'")]
    [InlineData("corrections:\n  - quote: x\n", "2: it says nothing to correct; add one of speaker, kind, text, reject, confirmed")]
    [InlineData("corrections:\n  - quote: x\n    kind: Skare\n", "3: 'Skare' is not known here; did you mean 'Scare'?")]
    [InlineData("corrections:\n  - quote: [x]\n    reject: true\n", "2: 'quote' must be text")]
    [InlineData("corrections:\n  - quote: x\n    reject: maybe\n", "3: 'reject' is true, or left out")]
    [InlineData("corrections:\n  - quote: x\n    reject: true\n    speaker: y\n", "2: 'reject' goes with nothing else")]
    [InlineData("corrections:\n  - figure: x\n    value: 3,2\n    kind: Money\n", "3: '3,2' is no number; write digits and at most one point, such as 3200000000 or 2.5")]
    [InlineData("corrections:\n  - figure: x\n    value: today\n    kind: Date\n", "3: 'today' is no date; write it as 2021-03-08, 2021-03 or XXXX-02-06")]
    [InlineData("corrections:\n  - figure: x\n    unit: kilometrs\n", "3: 'kilometrs' is no unit; did you mean 'kilometre'?")]
    [InlineData("corrections:\n  - figure: x\n    currency: dollars\n", "3: 'dollars' is no currency; write an ISO 4217 code, such as USD")]
    [InlineData("corrections:\n  - entity: x\n    name: y\n    merge-into: z\n", "4: 'merge-into' gives the entity the other one's name; leave out 'name'")]
    [InlineData("version: 2\ncorrections:\n  - quote: x\n    reject: true\n",
        "1: this is version '2' of the form, and version 1 is read here; update the package, or set 'version: 1'")]
    [InlineData("corrections:\n<<<<<<< HEAD\n  - quote: x\n    reject: true\n=======\n>>>>>>> other\n",
        "2: the file has a merge conflict; keep one side and remove the lines of <<<<<<<, ======= and >>>>>>>")]
    [InlineData("corrections:\n  - quote: x\n    reject: true\n  - quote: x\n    reject: true\n", "4: the same correction stands above already; remove one of them")]
    [InlineData("", "")]
    [InlineData("corrections:\n", "")]
    [InlineData("# nothing yet\n", "")]
    public void What_is_wrong_is_said_at_its_line(string file, string error)
    {
        LineTable lines = new(file);

        Assert.Equal(error, string.Join("\n", CorrectionsReader.Read(file).Findings.Select(f => $"{lines.LineAt(f.Span.Start)}: {f.Arguments[0]}")));
    }

    [Fact]
    public void A_correction_with_an_error_leaves_the_others_standing()
    {
        CorrectionsReading reading = CorrectionsReader.Read("corrections:\n  - quote: x\n    kind: Skare\n  - quote: y\n    reject: true\n  - figure: [\n");

        Assert.Equal(["y"], reading.Items.AsEnumerable().Select(i => i.Correction.Passage));
        Assert.NotEmpty(reading.Findings);
    }

    [Fact]
    public void No_text_throws() => Gen.OneOf(
            Gen.String,
            Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[0, 40].Select(string.Concat))
        .Sample(text => CorrectionsReader.Read(text).Findings.All(f => f.Span.End <= text.Length), iter: 20_000);
}
