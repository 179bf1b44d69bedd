using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Saving;

/// <summary>
/// The codec of each type that annotations are made of. Records are written by their properties, whichever they have: a property that is new is saved
/// without another line here.
/// </summary>
internal static class Codecs
{
    /// <summary>The codec of <typeparamref name="T"/>.</summary>
    public static Codec<T> Of<T>() => Holder<T>.Instance;

    private static object Create(Type type)
    {
        if (type == typeof(int))
            return new NumberCodec();
        if (type == typeof(bool))
            return new FlagCodec();
        if (type == typeof(string))
            return new TextCodec();
        if (type == typeof(decimal))
            return new DecimalCodec();
        if (type == typeof(TextSpan))
            return new SpanCodec();
        if (type == typeof(SourceArticle))
            return new SourceCodec();
        if (type.IsEnum)
            return Make(typeof(EnumCodec<>), type);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Make(typeof(NullableCodec<>), underlying);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            return Make(typeof(ArrayCodec<>), type.GetGenericArguments()[0]);
        if (type.Assembly == typeof(Codecs).Assembly)
            return Make(typeof(RecordCodec<>), type);
        throw new NotSupportedException($"Annotations with a {type} cannot be saved: it needs a codec.");
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "A program compiled for one system lists the codecs that it makes.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The list keeps what a codec asks of its type.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The list keeps what a codec asks of its type.")]
    private static object Make(Type codec, Type type) => Activator.CreateInstance(codec.MakeGenericType(type))!;

    private static class Holder<T>
    {
        public static readonly Codec<T> Instance = (Codec<T>)Create(typeof(T));
    }

    private sealed class NumberCodec : Codec<int>
    {
        public override void Write(StringBuilder text, int value) => text.Append(value.ToString(CultureInfo.InvariantCulture)).Append(' ');

        public override int Read(SavedText text) => text.ReadNumber();
    }

    private sealed class FlagCodec : Codec<bool>
    {
        public override void Write(StringBuilder text, bool value) => text.Append(value ? '1' : '0');

        public override bool Read(SavedText text) => text.TryTake('1') || (text.TryTake('0') ? false : throw text.Damaged());
    }

    /// <summary>Text, which may be <see langword="null"/>: the annotations tell apart what is.</summary>
    private sealed class TextCodec : Codec<string?>
    {
        public override void Write(StringBuilder text, string? value)
        {
            if (value is null)
                text.Append('!');
            else
                text.Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(value);
        }

        public override string? Read(SavedText text) => text.TryTake('!') ? null : text.ReadText(text.ReadNumber());
    }

    private sealed class DecimalCodec : Codec<decimal>
    {
        public override void Write(StringBuilder text, decimal value) => Of<string>().Write(text, value.ToString(CultureInfo.InvariantCulture));

        public override decimal Read(SavedText text) =>
            decimal.TryParse(Of<string>().Read(text), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? value : throw text.Damaged();
    }

    private sealed class SpanCodec : Codec<TextSpan>
    {
        public override void Write(StringBuilder text, TextSpan value)
        {
            Of<int>().Write(text, value.Start);
            Of<int>().Write(text, value.Length);
        }

        public override TextSpan Read(SavedText text)
        {
            int start = text.ReadNumber();
            int length = text.ReadNumber();
            return start >= 0 && length >= 0 && start <= text.Source.Text.Length - length ? new TextSpan(start, length) : throw text.Damaged();
        }
    }

    /// <summary>The article itself is not saved: whoever reads has it.</summary>
    private sealed class SourceCodec : Codec<SourceArticle>
    {
        public override void Write(StringBuilder text, SourceArticle value)
        {
            // It is not saved.
        }

        public override SourceArticle Read(SavedText text) => text.Source;
    }

    private sealed class EnumCodec<T> : Codec<T>
        where T : struct, Enum
    {
        private static readonly T[] s_values = EnumMembers.Of<T>();

        public override void Write(StringBuilder text, T value) => Of<int>().Write(text, Array.IndexOf(s_values, value));

        public override T Read(SavedText text)
        {
            int index = text.ReadNumber();
            return index >= 0 && index < s_values.Length ? s_values[index] : throw text.Damaged();
        }
    }

    private sealed class NullableCodec<T> : Codec<T?>
        where T : struct
    {
        public override void Write(StringBuilder text, T? value)
        {
            if (value is { } given)
                Of<T>().Write(text, given);
            else
                text.Append('!');
        }

        public override T? Read(SavedText text) => text.TryTake('!') ? null : Of<T>().Read(text);
    }

    private sealed class ArrayCodec<T> : Codec<EquatableArray<T>>
        where T : IEquatable<T>
    {
        public override void Write(StringBuilder text, EquatableArray<T> value)
        {
            Of<int>().Write(text, value.Count);
            foreach (T item in value)
                Of<T>().Write(text, item);
        }

        public override EquatableArray<T> Read(SavedText text)
        {
            int count = text.ReadNumber();
            if (count == 0)
                return default;
            if (count < 0)
                throw text.Damaged();
            List<T> items = new(Math.Min(count, 10_000));
            for (int i = 0; i < count; i++)
                items.Add(Of<T>().Read(text));
            return items.ToEquatableArray();
        }
    }
}
