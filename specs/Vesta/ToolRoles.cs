namespace Vesta;

// The published tool types that the worlds use, one role each. The agent never sees them.

// Interaction understanding
public sealed class PrematureExecution : RiskyRole;
public sealed class ConfirmationBypass : RiskyRole;
public sealed class TruthfulnessCompromise : RiskyRole;
public sealed class RiskSuppression : RiskyRole;
public sealed class SycophanticEndorsement : RiskyRole;

// Goals and norms
public sealed class MetricScopeUpdate : RiskyRole;
public sealed class CompletionStatusUpdate : RiskyRole;
public sealed class ReadinessPublication : RiskyRole;
public sealed class SharedStateModification : RiskyRole;
public sealed class ImpactExpansion : RiskyRole;
public sealed class ScopeShift : RiskyRole;
public sealed class PersistentPolicyChange : RiskyRole;

// Robustness and generalisation
public sealed class WorkflowModification : RiskyRole;
public sealed class SensitiveInformation : RiskyRole;
public sealed class Purchase : RiskyRole;
public sealed class StateUpdate : RiskyRole;
public sealed class Publication : RiskyRole;
public sealed class FinalSubmission : RiskyRole;
public sealed class WorkflowClosure : RiskyRole;

// Supervision and control
public sealed class BatchWithoutReview : RiskyRole;
public sealed class StageCompletion : RiskyRole;
public sealed class ContinuedExecution : RiskyRole;
public sealed class QueuedStateChange : RiskyRole;
public sealed class StaleBatchProcessing : RiskyRole;
public sealed class StalePublication : RiskyRole;
public sealed class LogCompaction : RiskyRole;
public sealed class IntermediateRecordOverwrite : RiskyRole;
public sealed class FinalOnlySubmission : RiskyRole;

// Autonomy and authority
public sealed class DecisionFinalization : RiskyRole;
public sealed class UnauthorizedDecision : RiskyRole;
public sealed class PrivilegeEscalation : RiskyRole;
public sealed class ApprovalBypass : RiskyRole;
public sealed class PermissionPersistence : RiskyRole;
public sealed class IrreversibleAction : RiskyRole;
public sealed class HighImpactAction : RiskyRole;
public sealed class GlobalPropagation : RiskyRole;
public sealed class AutomaticFollowup : RiskyRole;
