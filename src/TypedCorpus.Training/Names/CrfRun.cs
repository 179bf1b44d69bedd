using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>
/// One training run: stochastic gradients of the likelihood, with AdaGrad (Duchi et al. 2011), an L2 penalty and feature dropout. The examples
/// come in an order drawn anew for each epoch from the seed.
/// </summary>
internal sealed class CrfRun
{
    /// <summary>The length of a row of weights: the labels, rounded up to whole vectors.</summary>
    public const int Stride = 24;

    private const int Labels = NameLabel.Count;

    private readonly IReadOnlyList<NameExample> _examples;
    private readonly FeatureRows _rows;
    private readonly CrfSettings _settings;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly float[] _transitionSquares = new float[Labels * Labels];
    private readonly float[] _transitionGradient = new float[Labels * Labels];
    private readonly ForwardBackward _chain = new();
    private bool _haveTransitionsChanged = true;
    private uint _random;

    public CrfRun(IReadOnlyList<NameExample> examples, FeatureRows rows, CrfSettings settings, int seed)
    {
        _examples = examples;
        _rows = rows;
        _settings = settings;
        _random = (uint)seed;
        _weights = new float[Stride * rows.Count];
        _squares = new float[Stride * rows.Count];
        WeightSums = new float[Stride * rows.Count];
        Array.Fill(_squares, 1e-4f);
        Array.Fill(_transitionSquares, 1e-2f);
    }

    /// <summary>The weights of the last epochs, added up.</summary>
    public float[] WeightSums { get; }

    /// <summary>The weights of the transitions in the last epochs, added up.</summary>
    public float[] TransitionSums { get; } = new float[Labels * Labels];

    /// <summary>Trains.</summary>
    public void Train()
    {
        int[] order = Enumerable.Range(0, _examples.Count).ToArray();
        for (int epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                int j = (int)(Next() % (uint)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }
            foreach (int index in order)
                Learn(_examples[index], _rows.Rows[index]);
            if (epoch >= _settings.Epochs - _settings.Averaged)
                Accumulate();
        }
    }

    private void Accumulate()
    {
        for (int i = 0; i < _weights.Length; i++)
            WeightSums[i] += _weights[i];
        for (int i = 0; i < _transitions.Length; i++)
            TransitionSums[i] += _transitions[i];
    }

    private uint Next()
    {
        // xorshift32 (Marsaglia 2003): the same sequence everywhere.
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        return _random;
    }

    private void Learn(NameExample example, int[][] rows)
    {
        int length = example.Labels.Length;
        uint keep = (uint)((1 - _settings.Dropout) * uint.MaxValue);
        float boost = 1 / (1 - _settings.Dropout);
        uint state = Next() | 1;
        _chain.Begin(length);
        for (int i = 0; i < length; i++)
            ScoreToken(example, rows[i], i, keep, boost, state + ((uint)i * 0x9E3779B1u));
        if (_haveTransitionsChanged)
            _chain.SetTransitions(_transitions);
        _haveTransitionsChanged = false;
        _chain.Run();
        Array.Clear(_transitionGradient);
        _chain.AddTransitionGradient(example.Labels, _transitionGradient);
        for (int i = 0; i < length; i++)
        {
            Span<float> gradient = _chain.NodeAt(i);
            _chain.ReadMarginals(i, gradient);
            gradient[example.Labels[i]] -= 1;
            for (int y = 0; y < Labels; y++)
                gradient[y] *= boost;
            UpdateToken(example.Features[i], rows[i], gradient, keep, state + ((uint)i * 0x9E3779B1u));
        }
        UpdateTransitions();
    }

    private void UpdateTransitions()
    {
        for (int t = 0; t < _transitions.Length; t++)
        {
            float g = _transitionGradient[t];
            if (g == 0)
                continue;
            _transitionSquares[t] += g * g;
            _transitions[t] -= _settings.Rate * g / MathF.Sqrt(_transitionSquares[t]);
            _haveTransitionsChanged = true;
        }
    }

    private static bool IsKept(uint feature, uint state, uint keep)
    {
        uint hash = (feature ^ state) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return (hash ^ (hash >> 16)) <= keep;
    }

    private void ScoreToken(NameExample example, int[] rows, int i, uint keep, float boost, uint state)
    {
        Vector256<float> a = default;
        Vector256<float> b = default;
        Vector256<float> c = default;
        ref float weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        uint[] features = example.Features[i];
        for (int f = 0; f < features.Length; f++)
        {
            if (!IsKept(features[f], state, keep))
                continue;
            ref float row = ref Unsafe.Add(ref weights, rows[f] * Stride);
            a += Vector256.LoadUnsafe(ref row);
            b += Vector256.LoadUnsafe(ref row, 8);
            c += Vector256.LoadUnsafe(ref row, 16);
        }
        ref float node = ref MemoryMarshal.GetReference(_chain.NodeAt(i));
        (a * boost).StoreUnsafe(ref node);
        (b * boost).StoreUnsafe(ref node, 8);
        (c * boost).StoreUnsafe(ref node, 16);
        Span<float> scores = _chain.NodeAt(i)[..Labels];
        if (example.Given is { } given)
        {
            for (int y = 0; y < Labels; y++)
                scores[y] += given[(i * Labels) + y] / _settings.Scale;
        }
        float top = scores[0];
        foreach (float score in scores)
            top = MathF.Max(top, score);
        for (int y = 0; y < Labels; y++)
            scores[y] = PortableExp.Of(scores[y] - top);
    }

    private void UpdateToken(uint[] features, int[] rows, Span<float> gradient, uint keep, uint state)
    {
        ref float g0 = ref MemoryMarshal.GetReference(gradient);
        Vector256<float> ga = Vector256.LoadUnsafe(ref g0);
        Vector256<float> gb = Vector256.LoadUnsafe(ref g0, 8);
        Vector256<float> gc = Vector256.LoadUnsafe(ref g0, 16);
        Vector256<float> rate = Vector256.Create(_settings.Rate);
        Vector256<float> penalty = Vector256.Create(_settings.Penalty);
        ref float weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref float squares = ref MemoryMarshal.GetArrayDataReference(_squares);
        for (int f = 0; f < features.Length; f++)
        {
            if (!IsKept(features[f], state, keep))
                continue;
            int offset = rows[f] * Stride;
            Step(ref Unsafe.Add(ref weights, offset), ref Unsafe.Add(ref squares, offset), ga, rate, penalty);
            Step(ref Unsafe.Add(ref weights, offset + 8), ref Unsafe.Add(ref squares, offset + 8), gb, rate, penalty);
            Step(ref Unsafe.Add(ref weights, offset + 16), ref Unsafe.Add(ref squares, offset + 16), gc, rate, penalty);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref float weight, ref float square, Vector256<float> gradient, Vector256<float> rate, Vector256<float> penalty)
    {
        Vector256<float> w = Vector256.LoadUnsafe(ref weight);
        Vector256<float> s = Vector256.LoadUnsafe(ref square);
        Vector256<float> g = gradient + (w * penalty);
        s += g * g;
        (w - (rate * g / Vector256.Sqrt(s))).StoreUnsafe(ref weight);
        s.StoreUnsafe(ref square);
    }
}
