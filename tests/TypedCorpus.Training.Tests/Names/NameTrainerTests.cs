using System.Security.Cryptography;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Training.Names;

namespace TypedCorpus.Training.Tests.Names;

public sealed class NameTrainerTests : IDisposable
{
    private static readonly string[] s_people = ["Mara Fell", "Tom Arden", "Ines Kolb", "Paul Reyes", "Nora Vance", "Ivo Lund"];

    private static readonly string[] s_towns = ["Arnswick", "Bellmoor", "Calder", "Dunhaven", "Eastlow", "Farrow"];

    private readonly string _root = Directory.CreateTempSubdirectory("gold").FullName;
    private readonly string _folder;

    public NameTrainerTests() => _folder = Directory.CreateDirectory(Path.Combine(_root, "names")).FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_trained_model_finds_what_it_was_shown()
    {
        List<GoldDocument> documents = WriteSlice();
        NameModel model = NameModel.Read(Train(documents));
        NameEvaluation evaluation = new();
        foreach (GoldDocument document in documents)
            evaluation.Add(document, NameTagger.Tag(document.Tagged, model, CancellationToken.None));
        Assert.True(evaluation.Total.Exact > 0.9, $"exact {evaluation.Total.Exact}");
    }

    /// <summary>Training is additions, multiplications and square roots in a fixed order, so the bytes are the same on every machine.</summary>
    [Fact]
    public void The_same_slice_makes_the_same_bytes_on_every_machine()
    {
        byte[] file = Train(WriteSlice());
        Assert.Equal(file, Train(WriteSlice()));
        Assert.StartsWith("5069F82BAE89FCED", Convert.ToHexString(SHA256.HashData(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_of_the_gold_for_measuring_are_not_trained_on()
    {
        WriteSlice();
        foreach (string name in (string[])["wn_2019_0049", "wn_2019_0095", "wn_2019_0105", "wn_2019_0166", "wn_2019_0050"])
        {
            File.Copy(Path.Combine(_folder, "made", "0.txt"), Path.Combine(_folder, "made", name + ".txt"));
            File.Copy(Path.Combine(_folder, "made", "0.ann"), Path.Combine(_folder, "made", name + ".ann"));
        }
        string[] read = [.. GoldNames.Read(_folder, ["made"]).Select(d => Path.GetFileNameWithoutExtension(d.Path))];
        Assert.Equal(["0", "1", "2", "3", "4", "5", "wn_2019_0050"], read);
        Assert.Equal(GoldNames.KeptForMeasuring, GoldNames.ReadKept(_folder, ["made"]).Select(d => Path.GetFileNameWithoutExtension(d.Path)));
    }

    [Fact]
    public void Works_and_products_beside_the_quotes_are_read_as_names_of_no_kind_reported()
    {
        WriteSlice();
        string quotes = Path.Combine(_root, "quotes", "made");
        Directory.CreateDirectory(quotes);
        File.WriteAllText(Path.Combine(quotes, "0.json"), """{"entities":[{"name":"Friday","kind":"Misc","mentions":[{"start":36,"end":42}]},{"name":"Mara Fell","kind":"Person","mentions":[]}]}""");
        (TextSpan Span, int Kind)[] others = [.. GoldNames.Read(_folder, ["made"])[0].Names.Where(n => n.Kind == NameLabel.Other)];
        Assert.Equal([(TextSpan.FromBounds(36, 42), NameLabel.Other)], others);
    }

    [Fact]
    public void Names_in_brackets_have_the_kind_of_their_letter()
    {
        GoldDocument article = MarkedArticles.Parse("made", "round", "[O Volta] hired [P Ann Reed] in [L Grenoble] to build [X Ohm].\n");
        Assert.Equal("Volta hired Ann Reed in Grenoble to build Ohm.\n", article.Tagged.Text);
        Assert.Equal(
            ["Volta 1", "Ann Reed 0", "Grenoble 2", $"Ohm {NameLabel.Other}"], article.Names.Select(n => $"{article.Tagged.Text.Substring(n.Span.Start, n.Span.Length)} {n.Kind}"));
    }

    [Fact]
    public void Marked_articles_are_read_whole() =>
        Assert.All(MarkedArticles.Read().Concat(MarkedArticles.ReadHeldOut()), article =>
        {
            Assert.DoesNotContain("[", article.Tagged.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("]", article.Tagged.Text, StringComparison.Ordinal);
            Assert.True(article.Names.Count > 4, article.Path);
        });

    [Fact]
    public void No_model_reads_a_marked_article_that_is_held_out() =>
        Assert.Empty(MarkedArticles.Read().Select(a => a.Tagged.Text).Intersect(MarkedArticles.ReadHeldOut().Select(a => a.Tagged.Text)));

    [Theory]
    [InlineData(-100f)]
    [InlineData(-87f)]
    [InlineData(-3.25f)]
    [InlineData(0f)]
    [InlineData(1f)]
    [InlineData(20.5f)]
    [InlineData(88f)]
    public void The_exponential_function_is_that_of_the_system_but_for_the_last_bits(float x) =>
        Assert.Equal(1, (1 + PortableExp.Of(x)) / (1 + MathF.Exp(x)), 1e-6f);

    private static byte[] Train(List<GoldDocument> documents)
    {
        CrfSettings settings = new() { Bits = 12, Epochs = 6, Runs = 2, LeastWeight = 1 };
        return new NameTrainer(documents, settings, settings, settings).Train(_ => true);
    }

    private List<GoldDocument> WriteSlice()
    {
        string source = Path.Combine(_folder, "made");
        Directory.CreateDirectory(source);
        for (int d = 0; d < s_people.Length; d++)
        {
            string town = s_towns[d];
            string person = s_people[d];
            string text = $"The mayor of {town} met {person} on Friday. {person} had come to {town} by train.\n";
            List<string> names = [];
            foreach ((string name, string kind) in new[] { (town, "Place"), (person, "Person") })
            {
                for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
                    names.Add($"T{names.Count + 1}\t{kind} {at} {at + name.Length}\t{name}");
            }
            File.WriteAllText(Path.Combine(source, $"{d}.txt"), text);
            File.WriteAllLines(Path.Combine(source, $"{d}.ann"), names);
        }
        return GoldNames.Read(_folder, ["made"]);
    }
}
