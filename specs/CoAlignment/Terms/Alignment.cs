namespace CoAlignment;

/// <summary>The framework's two halves and the loop between them; below them 19 indicators, each a measurable stand-in for a part of it.</summary>
public abstract class Alignment : Term;

/// <summary>Human-centred ultimate decision, interpretable evaluation and correction, continuous alignment with evolving values.</summary>
public abstract class ExternalOversight : Alignment;

/// <summary>Understanding of self, others and society: self-awareness, reflection, empathy, and moral motivation that needs no reward.</summary>
public abstract class IntrinsicAlignment : Alignment;

/// <summary>What holds over many rounds, and between parties who differ.</summary>
public abstract class Iteration : Alignment;
