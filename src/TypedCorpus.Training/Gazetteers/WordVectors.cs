using System.Text.Json;

namespace TypedCorpus.Training.Gazetteers;

/// <summary>GloVe vectors of the commonest words, scaled to unit length and rounded to whole numbers.</summary>
internal sealed class WordVectors
{
    /// <summary>The numbers of a vector: 100, padded to a multiple of eight.</summary>
    public const int Stride = 104;

    private const int Dimensions = 100;
    private const float Scale = 320;

    private WordVectors(string[] words, float[] values) => (Words, Values) = (words, values);

    /// <summary>The words, the commonest first, lower-cased.</summary>
    public string[] Words { get; }

    /// <summary>Their vectors, one after the other: whole numbers of at most 127, so that sums of products are exact in any order.</summary>
    public float[] Values { get; }

    /// <summary>Reads the vectors of the <paramref name="count"/> commonest words.</summary>
    public static WordVectors Read(string path, int count)
    {
        Utf8JsonReader reader = new(File.ReadAllBytes(path));
        while (!(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
            reader.Read();
        reader.Read();
        string[] words = new string[count];
        float[] values = new float[count * Stride];
        float[] vector = new float[Dimensions];
        for (int w = 0; w < count; w++)
        {
            reader.Read();
            words[w] = reader.GetString()!;
            reader.Read();
            double length = 0;
            for (int d = 0; d < Dimensions; d++)
            {
                reader.Read();
                vector[d] = reader.GetSingle();
                length += (double)vector[d] * vector[d];
            }
            double unit = length > 0 ? Scale / Math.Sqrt(length) : 0;
            for (int d = 0; d < Dimensions; d++)
                values[(w * Stride) + d] = (float)Math.Clamp(Math.Round(vector[d] * unit), -127, 127);
            while (reader.TokenType != JsonTokenType.EndArray)
                reader.Read();
        }
        return new WordVectors(words, values);
    }
}
