using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Languages;

/// <summary>The personal pronouns of a language by their forms.</summary>
internal sealed class Pronouns
{
    private readonly WordTable<Form> _forms = new();

    /// <summary>Reads <c>references/pronouns.tsv</c>: a form, its person, gender and case.</summary>
    public Pronouns(LanguageFiles files)
    {
        foreach (string[] row in files.Rows("references/pronouns.tsv"))
        {
            Pronoun pronoun = new(
                int.Parse(row[1], CultureInfo.InvariantCulture), (Gender)Enum.Parse(typeof(Gender), row[2]), (PronounCase)Enum.Parse(typeof(PronounCase), row[3]));
            _forms.GetOrAdd(row[0], () => new Form(row[0], pronoun));
        }
    }

    /// <summary>The pronoun that a token is; the default, of no person, where it is none. A form with a capital in the table (<c>I</c>) needs one in the text.</summary>
    public Pronoun Of(ReadOnlySpan<char> token) =>
        _forms.Find(token) is { } form && (!char.IsUpper(form.Text[0]) || char.IsUpper(token[0])) ? form.Pronoun : default;

    private sealed record Form(string Text, Pronoun Pronoun);
}
