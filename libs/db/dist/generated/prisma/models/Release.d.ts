import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Release
 *
 */
export type ReleaseModel = runtime.Types.Result.DefaultSelection<Prisma.$ReleasePayload>;
export type AggregateRelease = {
    _count: ReleaseCountAggregateOutputType | null;
    _avg: ReleaseAvgAggregateOutputType | null;
    _sum: ReleaseSumAggregateOutputType | null;
    _min: ReleaseMinAggregateOutputType | null;
    _max: ReleaseMaxAggregateOutputType | null;
};
export type ReleaseAvgAggregateOutputType = {
    version: number | null;
    from: number | null;
    fence: number | null;
};
export type ReleaseSumAggregateOutputType = {
    version: number | null;
    from: number | null;
    fence: number | null;
};
export type ReleaseMinAggregateOutputType = {
    id: string | null;
    modelId: string | null;
    version: number | null;
    from: number | null;
    kind: $Enums.ReleaseKind | null;
    runId: string | null;
    by: string | null;
    state: $Enums.ReleaseState | null;
    reason: string | null;
    fence: number | null;
    worker: string | null;
    heartbeatAt: Date | null;
    createdAt: Date | null;
    finishedAt: Date | null;
};
export type ReleaseMaxAggregateOutputType = {
    id: string | null;
    modelId: string | null;
    version: number | null;
    from: number | null;
    kind: $Enums.ReleaseKind | null;
    runId: string | null;
    by: string | null;
    state: $Enums.ReleaseState | null;
    reason: string | null;
    fence: number | null;
    worker: string | null;
    heartbeatAt: Date | null;
    createdAt: Date | null;
    finishedAt: Date | null;
};
export type ReleaseCountAggregateOutputType = {
    id: number;
    modelId: number;
    version: number;
    from: number;
    kind: number;
    runId: number;
    by: number;
    state: number;
    reason: number;
    fence: number;
    worker: number;
    heartbeatAt: number;
    createdAt: number;
    finishedAt: number;
    _all: number;
};
export type ReleaseAvgAggregateInputType = {
    version?: true;
    from?: true;
    fence?: true;
};
export type ReleaseSumAggregateInputType = {
    version?: true;
    from?: true;
    fence?: true;
};
export type ReleaseMinAggregateInputType = {
    id?: true;
    modelId?: true;
    version?: true;
    from?: true;
    kind?: true;
    runId?: true;
    by?: true;
    state?: true;
    reason?: true;
    fence?: true;
    worker?: true;
    heartbeatAt?: true;
    createdAt?: true;
    finishedAt?: true;
};
export type ReleaseMaxAggregateInputType = {
    id?: true;
    modelId?: true;
    version?: true;
    from?: true;
    kind?: true;
    runId?: true;
    by?: true;
    state?: true;
    reason?: true;
    fence?: true;
    worker?: true;
    heartbeatAt?: true;
    createdAt?: true;
    finishedAt?: true;
};
export type ReleaseCountAggregateInputType = {
    id?: true;
    modelId?: true;
    version?: true;
    from?: true;
    kind?: true;
    runId?: true;
    by?: true;
    state?: true;
    reason?: true;
    fence?: true;
    worker?: true;
    heartbeatAt?: true;
    createdAt?: true;
    finishedAt?: true;
    _all?: true;
};
export type ReleaseAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Release to aggregate.
     */
    where?: Prisma.ReleaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Releases to fetch.
     */
    orderBy?: Prisma.ReleaseOrderByWithRelationInput | Prisma.ReleaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ReleaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Releases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Releases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Releases
    **/
    _count?: true | ReleaseCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ReleaseAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ReleaseSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ReleaseMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ReleaseMaxAggregateInputType;
};
export type GetReleaseAggregateType<T extends ReleaseAggregateArgs> = {
    [P in keyof T & keyof AggregateRelease]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateRelease[P]> : Prisma.GetScalarType<T[P], AggregateRelease[P]>;
};
export type ReleaseGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReleaseWhereInput;
    orderBy?: Prisma.ReleaseOrderByWithAggregationInput | Prisma.ReleaseOrderByWithAggregationInput[];
    by: Prisma.ReleaseScalarFieldEnum[] | Prisma.ReleaseScalarFieldEnum;
    having?: Prisma.ReleaseScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ReleaseCountAggregateInputType | true;
    _avg?: ReleaseAvgAggregateInputType;
    _sum?: ReleaseSumAggregateInputType;
    _min?: ReleaseMinAggregateInputType;
    _max?: ReleaseMaxAggregateInputType;
};
export type ReleaseGroupByOutputType = {
    id: string;
    modelId: string;
    version: number;
    from: number | null;
    kind: $Enums.ReleaseKind;
    runId: string | null;
    by: string;
    state: $Enums.ReleaseState;
    reason: string | null;
    fence: number;
    worker: string | null;
    heartbeatAt: Date | null;
    createdAt: Date;
    finishedAt: Date | null;
    _count: ReleaseCountAggregateOutputType | null;
    _avg: ReleaseAvgAggregateOutputType | null;
    _sum: ReleaseSumAggregateOutputType | null;
    _min: ReleaseMinAggregateOutputType | null;
    _max: ReleaseMaxAggregateOutputType | null;
};
export type GetReleaseGroupByPayload<T extends ReleaseGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ReleaseGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ReleaseGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ReleaseGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ReleaseGroupByOutputType[P]>;
}>>;
export type ReleaseWhereInput = {
    AND?: Prisma.ReleaseWhereInput | Prisma.ReleaseWhereInput[];
    OR?: Prisma.ReleaseWhereInput[];
    NOT?: Prisma.ReleaseWhereInput | Prisma.ReleaseWhereInput[];
    id?: Prisma.UuidFilter<"Release"> | string;
    modelId?: Prisma.UuidFilter<"Release"> | string;
    version?: Prisma.IntFilter<"Release"> | number;
    from?: Prisma.IntNullableFilter<"Release"> | number | null;
    kind?: Prisma.EnumReleaseKindFilter<"Release"> | $Enums.ReleaseKind;
    runId?: Prisma.UuidNullableFilter<"Release"> | string | null;
    by?: Prisma.StringFilter<"Release"> | string;
    state?: Prisma.EnumReleaseStateFilter<"Release"> | $Enums.ReleaseState;
    reason?: Prisma.StringNullableFilter<"Release"> | string | null;
    fence?: Prisma.IntFilter<"Release"> | number;
    worker?: Prisma.StringNullableFilter<"Release"> | string | null;
    heartbeatAt?: Prisma.DateTimeNullableFilter<"Release"> | Date | string | null;
    createdAt?: Prisma.DateTimeFilter<"Release"> | Date | string;
    finishedAt?: Prisma.DateTimeNullableFilter<"Release"> | Date | string | null;
    model?: Prisma.XOR<Prisma.ModelScalarRelationFilter, Prisma.ModelWhereInput>;
    run?: Prisma.XOR<Prisma.TrainingRunNullableScalarRelationFilter, Prisma.TrainingRunWhereInput> | null;
    steps?: Prisma.ReleaseStepListRelationFilter;
};
export type ReleaseOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    from?: Prisma.SortOrderInput | Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    runId?: Prisma.SortOrderInput | Prisma.SortOrder;
    by?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    reason?: Prisma.SortOrderInput | Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    worker?: Prisma.SortOrderInput | Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    model?: Prisma.ModelOrderByWithRelationInput;
    run?: Prisma.TrainingRunOrderByWithRelationInput;
    steps?: Prisma.ReleaseStepOrderByRelationAggregateInput;
};
export type ReleaseWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    runId?: string;
    AND?: Prisma.ReleaseWhereInput | Prisma.ReleaseWhereInput[];
    OR?: Prisma.ReleaseWhereInput[];
    NOT?: Prisma.ReleaseWhereInput | Prisma.ReleaseWhereInput[];
    modelId?: Prisma.UuidFilter<"Release"> | string;
    version?: Prisma.IntFilter<"Release"> | number;
    from?: Prisma.IntNullableFilter<"Release"> | number | null;
    kind?: Prisma.EnumReleaseKindFilter<"Release"> | $Enums.ReleaseKind;
    by?: Prisma.StringFilter<"Release"> | string;
    state?: Prisma.EnumReleaseStateFilter<"Release"> | $Enums.ReleaseState;
    reason?: Prisma.StringNullableFilter<"Release"> | string | null;
    fence?: Prisma.IntFilter<"Release"> | number;
    worker?: Prisma.StringNullableFilter<"Release"> | string | null;
    heartbeatAt?: Prisma.DateTimeNullableFilter<"Release"> | Date | string | null;
    createdAt?: Prisma.DateTimeFilter<"Release"> | Date | string;
    finishedAt?: Prisma.DateTimeNullableFilter<"Release"> | Date | string | null;
    model?: Prisma.XOR<Prisma.ModelScalarRelationFilter, Prisma.ModelWhereInput>;
    run?: Prisma.XOR<Prisma.TrainingRunNullableScalarRelationFilter, Prisma.TrainingRunWhereInput> | null;
    steps?: Prisma.ReleaseStepListRelationFilter;
}, "id" | "runId">;
export type ReleaseOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    from?: Prisma.SortOrderInput | Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    runId?: Prisma.SortOrderInput | Prisma.SortOrder;
    by?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    reason?: Prisma.SortOrderInput | Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    worker?: Prisma.SortOrderInput | Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.ReleaseCountOrderByAggregateInput;
    _avg?: Prisma.ReleaseAvgOrderByAggregateInput;
    _max?: Prisma.ReleaseMaxOrderByAggregateInput;
    _min?: Prisma.ReleaseMinOrderByAggregateInput;
    _sum?: Prisma.ReleaseSumOrderByAggregateInput;
};
export type ReleaseScalarWhereWithAggregatesInput = {
    AND?: Prisma.ReleaseScalarWhereWithAggregatesInput | Prisma.ReleaseScalarWhereWithAggregatesInput[];
    OR?: Prisma.ReleaseScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ReleaseScalarWhereWithAggregatesInput | Prisma.ReleaseScalarWhereWithAggregatesInput[];
    id?: Prisma.UuidWithAggregatesFilter<"Release"> | string;
    modelId?: Prisma.UuidWithAggregatesFilter<"Release"> | string;
    version?: Prisma.IntWithAggregatesFilter<"Release"> | number;
    from?: Prisma.IntNullableWithAggregatesFilter<"Release"> | number | null;
    kind?: Prisma.EnumReleaseKindWithAggregatesFilter<"Release"> | $Enums.ReleaseKind;
    runId?: Prisma.UuidNullableWithAggregatesFilter<"Release"> | string | null;
    by?: Prisma.StringWithAggregatesFilter<"Release"> | string;
    state?: Prisma.EnumReleaseStateWithAggregatesFilter<"Release"> | $Enums.ReleaseState;
    reason?: Prisma.StringNullableWithAggregatesFilter<"Release"> | string | null;
    fence?: Prisma.IntWithAggregatesFilter<"Release"> | number;
    worker?: Prisma.StringNullableWithAggregatesFilter<"Release"> | string | null;
    heartbeatAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Release"> | Date | string | null;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Release"> | Date | string;
    finishedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Release"> | Date | string | null;
};
export type ReleaseCreateInput = {
    id?: string;
    version: number;
    from?: number | null;
    kind: $Enums.ReleaseKind;
    by: string;
    state?: $Enums.ReleaseState;
    reason?: string | null;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    createdAt?: Date | string;
    finishedAt?: Date | string | null;
    model: Prisma.ModelCreateNestedOneWithoutReleasesInput;
    run?: Prisma.TrainingRunCreateNestedOneWithoutReleaseRowInput;
    steps?: Prisma.ReleaseStepCreateNestedManyWithoutReleaseInput;
};
export type ReleaseUncheckedCreateInput = {
    id?: string;
    modelId: string;
    version: number;
    from?: number | null;
    kind: $Enums.ReleaseKind;
    runId?: string | null;
    by: string;
    state?: $Enums.ReleaseState;
    reason?: string | null;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    createdAt?: Date | string;
    finishedAt?: Date | string | null;
    steps?: Prisma.ReleaseStepUncheckedCreateNestedManyWithoutReleaseInput;
};
export type ReleaseUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutReleasesNestedInput;
    run?: Prisma.TrainingRunUpdateOneWithoutReleaseRowNestedInput;
    steps?: Prisma.ReleaseStepUpdateManyWithoutReleaseNestedInput;
};
export type ReleaseUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    runId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    steps?: Prisma.ReleaseStepUncheckedUpdateManyWithoutReleaseNestedInput;
};
export type ReleaseCreateManyInput = {
    id?: string;
    modelId: string;
    version: number;
    from?: number | null;
    kind: $Enums.ReleaseKind;
    runId?: string | null;
    by: string;
    state?: $Enums.ReleaseState;
    reason?: string | null;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    createdAt?: Date | string;
    finishedAt?: Date | string | null;
};
export type ReleaseUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ReleaseUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    runId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ReleaseListRelationFilter = {
    every?: Prisma.ReleaseWhereInput;
    some?: Prisma.ReleaseWhereInput;
    none?: Prisma.ReleaseWhereInput;
};
export type ReleaseOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type ReleaseNullableScalarRelationFilter = {
    is?: Prisma.ReleaseWhereInput | null;
    isNot?: Prisma.ReleaseWhereInput | null;
};
export type ReleaseCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    from?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    worker?: Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
};
export type ReleaseAvgOrderByAggregateInput = {
    version?: Prisma.SortOrder;
    from?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
};
export type ReleaseMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    from?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    worker?: Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
};
export type ReleaseMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    version?: Prisma.SortOrder;
    from?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    by?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    worker?: Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
};
export type ReleaseSumOrderByAggregateInput = {
    version?: Prisma.SortOrder;
    from?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
};
export type ReleaseScalarRelationFilter = {
    is?: Prisma.ReleaseWhereInput;
    isNot?: Prisma.ReleaseWhereInput;
};
export type ReleaseCreateNestedManyWithoutModelInput = {
    create?: Prisma.XOR<Prisma.ReleaseCreateWithoutModelInput, Prisma.ReleaseUncheckedCreateWithoutModelInput> | Prisma.ReleaseCreateWithoutModelInput[] | Prisma.ReleaseUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.ReleaseCreateOrConnectWithoutModelInput | Prisma.ReleaseCreateOrConnectWithoutModelInput[];
    createMany?: Prisma.ReleaseCreateManyModelInputEnvelope;
    connect?: Prisma.ReleaseWhereUniqueInput | Prisma.ReleaseWhereUniqueInput[];
};
export type ReleaseUncheckedCreateNestedManyWithoutModelInput = {
    create?: Prisma.XOR<Prisma.ReleaseCreateWithoutModelInput, Prisma.ReleaseUncheckedCreateWithoutModelInput> | Prisma.ReleaseCreateWithoutModelInput[] | Prisma.ReleaseUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.ReleaseCreateOrConnectWithoutModelInput | Prisma.ReleaseCreateOrConnectWithoutModelInput[];
    createMany?: Prisma.ReleaseCreateManyModelInputEnvelope;
    connect?: Prisma.ReleaseWhereUniqueInput | Prisma.ReleaseWhereUniqueInput[];
};
export type ReleaseUpdateManyWithoutModelNestedInput = {
    create?: Prisma.XOR<Prisma.ReleaseCreateWithoutModelInput, Prisma.ReleaseUncheckedCreateWithoutModelInput> | Prisma.ReleaseCreateWithoutModelInput[] | Prisma.ReleaseUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.ReleaseCreateOrConnectWithoutModelInput | Prisma.ReleaseCreateOrConnectWithoutModelInput[];
    upsert?: Prisma.ReleaseUpsertWithWhereUniqueWithoutModelInput | Prisma.ReleaseUpsertWithWhereUniqueWithoutModelInput[];
    createMany?: Prisma.ReleaseCreateManyModelInputEnvelope;
    set?: Prisma.ReleaseWhereUniqueInput | Prisma.ReleaseWhereUniqueInput[];
    disconnect?: Prisma.ReleaseWhereUniqueInput | Prisma.ReleaseWhereUniqueInput[];
    delete?: Prisma.ReleaseWhereUniqueInput | Prisma.ReleaseWhereUniqueInput[];
    connect?: Prisma.ReleaseWhereUniqueInput | Prisma.ReleaseWhereUniqueInput[];
    update?: Prisma.ReleaseUpdateWithWhereUniqueWithoutModelInput | Prisma.ReleaseUpdateWithWhereUniqueWithoutModelInput[];
    updateMany?: Prisma.ReleaseUpdateManyWithWhereWithoutModelInput | Prisma.ReleaseUpdateManyWithWhereWithoutModelInput[];
    deleteMany?: Prisma.ReleaseScalarWhereInput | Prisma.ReleaseScalarWhereInput[];
};
export type ReleaseUncheckedUpdateManyWithoutModelNestedInput = {
    create?: Prisma.XOR<Prisma.ReleaseCreateWithoutModelInput, Prisma.ReleaseUncheckedCreateWithoutModelInput> | Prisma.ReleaseCreateWithoutModelInput[] | Prisma.ReleaseUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.ReleaseCreateOrConnectWithoutModelInput | Prisma.ReleaseCreateOrConnectWithoutModelInput[];
    upsert?: Prisma.ReleaseUpsertWithWhereUniqueWithoutModelInput | Prisma.ReleaseUpsertWithWhereUniqueWithoutModelInput[];
    createMany?: Prisma.ReleaseCreateManyModelInputEnvelope;
    set?: Prisma.ReleaseWhereUniqueInput | Prisma.ReleaseWhereUniqueInput[];
    disconnect?: Prisma.ReleaseWhereUniqueInput | Prisma.ReleaseWhereUniqueInput[];
    delete?: Prisma.ReleaseWhereUniqueInput | Prisma.ReleaseWhereUniqueInput[];
    connect?: Prisma.ReleaseWhereUniqueInput | Prisma.ReleaseWhereUniqueInput[];
    update?: Prisma.ReleaseUpdateWithWhereUniqueWithoutModelInput | Prisma.ReleaseUpdateWithWhereUniqueWithoutModelInput[];
    updateMany?: Prisma.ReleaseUpdateManyWithWhereWithoutModelInput | Prisma.ReleaseUpdateManyWithWhereWithoutModelInput[];
    deleteMany?: Prisma.ReleaseScalarWhereInput | Prisma.ReleaseScalarWhereInput[];
};
export type ReleaseCreateNestedOneWithoutRunInput = {
    create?: Prisma.XOR<Prisma.ReleaseCreateWithoutRunInput, Prisma.ReleaseUncheckedCreateWithoutRunInput>;
    connectOrCreate?: Prisma.ReleaseCreateOrConnectWithoutRunInput;
    connect?: Prisma.ReleaseWhereUniqueInput;
};
export type ReleaseUncheckedCreateNestedOneWithoutRunInput = {
    create?: Prisma.XOR<Prisma.ReleaseCreateWithoutRunInput, Prisma.ReleaseUncheckedCreateWithoutRunInput>;
    connectOrCreate?: Prisma.ReleaseCreateOrConnectWithoutRunInput;
    connect?: Prisma.ReleaseWhereUniqueInput;
};
export type ReleaseUpdateOneWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.ReleaseCreateWithoutRunInput, Prisma.ReleaseUncheckedCreateWithoutRunInput>;
    connectOrCreate?: Prisma.ReleaseCreateOrConnectWithoutRunInput;
    upsert?: Prisma.ReleaseUpsertWithoutRunInput;
    disconnect?: Prisma.ReleaseWhereInput | boolean;
    delete?: Prisma.ReleaseWhereInput | boolean;
    connect?: Prisma.ReleaseWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ReleaseUpdateToOneWithWhereWithoutRunInput, Prisma.ReleaseUpdateWithoutRunInput>, Prisma.ReleaseUncheckedUpdateWithoutRunInput>;
};
export type ReleaseUncheckedUpdateOneWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.ReleaseCreateWithoutRunInput, Prisma.ReleaseUncheckedCreateWithoutRunInput>;
    connectOrCreate?: Prisma.ReleaseCreateOrConnectWithoutRunInput;
    upsert?: Prisma.ReleaseUpsertWithoutRunInput;
    disconnect?: Prisma.ReleaseWhereInput | boolean;
    delete?: Prisma.ReleaseWhereInput | boolean;
    connect?: Prisma.ReleaseWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ReleaseUpdateToOneWithWhereWithoutRunInput, Prisma.ReleaseUpdateWithoutRunInput>, Prisma.ReleaseUncheckedUpdateWithoutRunInput>;
};
export type EnumReleaseKindFieldUpdateOperationsInput = {
    set?: $Enums.ReleaseKind;
};
export type EnumReleaseStateFieldUpdateOperationsInput = {
    set?: $Enums.ReleaseState;
};
export type ReleaseCreateNestedOneWithoutStepsInput = {
    create?: Prisma.XOR<Prisma.ReleaseCreateWithoutStepsInput, Prisma.ReleaseUncheckedCreateWithoutStepsInput>;
    connectOrCreate?: Prisma.ReleaseCreateOrConnectWithoutStepsInput;
    connect?: Prisma.ReleaseWhereUniqueInput;
};
export type ReleaseUpdateOneRequiredWithoutStepsNestedInput = {
    create?: Prisma.XOR<Prisma.ReleaseCreateWithoutStepsInput, Prisma.ReleaseUncheckedCreateWithoutStepsInput>;
    connectOrCreate?: Prisma.ReleaseCreateOrConnectWithoutStepsInput;
    upsert?: Prisma.ReleaseUpsertWithoutStepsInput;
    connect?: Prisma.ReleaseWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ReleaseUpdateToOneWithWhereWithoutStepsInput, Prisma.ReleaseUpdateWithoutStepsInput>, Prisma.ReleaseUncheckedUpdateWithoutStepsInput>;
};
export type ReleaseCreateWithoutModelInput = {
    id?: string;
    version: number;
    from?: number | null;
    kind: $Enums.ReleaseKind;
    by: string;
    state?: $Enums.ReleaseState;
    reason?: string | null;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    createdAt?: Date | string;
    finishedAt?: Date | string | null;
    run?: Prisma.TrainingRunCreateNestedOneWithoutReleaseRowInput;
    steps?: Prisma.ReleaseStepCreateNestedManyWithoutReleaseInput;
};
export type ReleaseUncheckedCreateWithoutModelInput = {
    id?: string;
    version: number;
    from?: number | null;
    kind: $Enums.ReleaseKind;
    runId?: string | null;
    by: string;
    state?: $Enums.ReleaseState;
    reason?: string | null;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    createdAt?: Date | string;
    finishedAt?: Date | string | null;
    steps?: Prisma.ReleaseStepUncheckedCreateNestedManyWithoutReleaseInput;
};
export type ReleaseCreateOrConnectWithoutModelInput = {
    where: Prisma.ReleaseWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReleaseCreateWithoutModelInput, Prisma.ReleaseUncheckedCreateWithoutModelInput>;
};
export type ReleaseCreateManyModelInputEnvelope = {
    data: Prisma.ReleaseCreateManyModelInput | Prisma.ReleaseCreateManyModelInput[];
    skipDuplicates?: boolean;
};
export type ReleaseUpsertWithWhereUniqueWithoutModelInput = {
    where: Prisma.ReleaseWhereUniqueInput;
    update: Prisma.XOR<Prisma.ReleaseUpdateWithoutModelInput, Prisma.ReleaseUncheckedUpdateWithoutModelInput>;
    create: Prisma.XOR<Prisma.ReleaseCreateWithoutModelInput, Prisma.ReleaseUncheckedCreateWithoutModelInput>;
};
export type ReleaseUpdateWithWhereUniqueWithoutModelInput = {
    where: Prisma.ReleaseWhereUniqueInput;
    data: Prisma.XOR<Prisma.ReleaseUpdateWithoutModelInput, Prisma.ReleaseUncheckedUpdateWithoutModelInput>;
};
export type ReleaseUpdateManyWithWhereWithoutModelInput = {
    where: Prisma.ReleaseScalarWhereInput;
    data: Prisma.XOR<Prisma.ReleaseUpdateManyMutationInput, Prisma.ReleaseUncheckedUpdateManyWithoutModelInput>;
};
export type ReleaseScalarWhereInput = {
    AND?: Prisma.ReleaseScalarWhereInput | Prisma.ReleaseScalarWhereInput[];
    OR?: Prisma.ReleaseScalarWhereInput[];
    NOT?: Prisma.ReleaseScalarWhereInput | Prisma.ReleaseScalarWhereInput[];
    id?: Prisma.UuidFilter<"Release"> | string;
    modelId?: Prisma.UuidFilter<"Release"> | string;
    version?: Prisma.IntFilter<"Release"> | number;
    from?: Prisma.IntNullableFilter<"Release"> | number | null;
    kind?: Prisma.EnumReleaseKindFilter<"Release"> | $Enums.ReleaseKind;
    runId?: Prisma.UuidNullableFilter<"Release"> | string | null;
    by?: Prisma.StringFilter<"Release"> | string;
    state?: Prisma.EnumReleaseStateFilter<"Release"> | $Enums.ReleaseState;
    reason?: Prisma.StringNullableFilter<"Release"> | string | null;
    fence?: Prisma.IntFilter<"Release"> | number;
    worker?: Prisma.StringNullableFilter<"Release"> | string | null;
    heartbeatAt?: Prisma.DateTimeNullableFilter<"Release"> | Date | string | null;
    createdAt?: Prisma.DateTimeFilter<"Release"> | Date | string;
    finishedAt?: Prisma.DateTimeNullableFilter<"Release"> | Date | string | null;
};
export type ReleaseCreateWithoutRunInput = {
    id?: string;
    version: number;
    from?: number | null;
    kind: $Enums.ReleaseKind;
    by: string;
    state?: $Enums.ReleaseState;
    reason?: string | null;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    createdAt?: Date | string;
    finishedAt?: Date | string | null;
    model: Prisma.ModelCreateNestedOneWithoutReleasesInput;
    steps?: Prisma.ReleaseStepCreateNestedManyWithoutReleaseInput;
};
export type ReleaseUncheckedCreateWithoutRunInput = {
    id?: string;
    modelId: string;
    version: number;
    from?: number | null;
    kind: $Enums.ReleaseKind;
    by: string;
    state?: $Enums.ReleaseState;
    reason?: string | null;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    createdAt?: Date | string;
    finishedAt?: Date | string | null;
    steps?: Prisma.ReleaseStepUncheckedCreateNestedManyWithoutReleaseInput;
};
export type ReleaseCreateOrConnectWithoutRunInput = {
    where: Prisma.ReleaseWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReleaseCreateWithoutRunInput, Prisma.ReleaseUncheckedCreateWithoutRunInput>;
};
export type ReleaseUpsertWithoutRunInput = {
    update: Prisma.XOR<Prisma.ReleaseUpdateWithoutRunInput, Prisma.ReleaseUncheckedUpdateWithoutRunInput>;
    create: Prisma.XOR<Prisma.ReleaseCreateWithoutRunInput, Prisma.ReleaseUncheckedCreateWithoutRunInput>;
    where?: Prisma.ReleaseWhereInput;
};
export type ReleaseUpdateToOneWithWhereWithoutRunInput = {
    where?: Prisma.ReleaseWhereInput;
    data: Prisma.XOR<Prisma.ReleaseUpdateWithoutRunInput, Prisma.ReleaseUncheckedUpdateWithoutRunInput>;
};
export type ReleaseUpdateWithoutRunInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutReleasesNestedInput;
    steps?: Prisma.ReleaseStepUpdateManyWithoutReleaseNestedInput;
};
export type ReleaseUncheckedUpdateWithoutRunInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    steps?: Prisma.ReleaseStepUncheckedUpdateManyWithoutReleaseNestedInput;
};
export type ReleaseCreateWithoutStepsInput = {
    id?: string;
    version: number;
    from?: number | null;
    kind: $Enums.ReleaseKind;
    by: string;
    state?: $Enums.ReleaseState;
    reason?: string | null;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    createdAt?: Date | string;
    finishedAt?: Date | string | null;
    model: Prisma.ModelCreateNestedOneWithoutReleasesInput;
    run?: Prisma.TrainingRunCreateNestedOneWithoutReleaseRowInput;
};
export type ReleaseUncheckedCreateWithoutStepsInput = {
    id?: string;
    modelId: string;
    version: number;
    from?: number | null;
    kind: $Enums.ReleaseKind;
    runId?: string | null;
    by: string;
    state?: $Enums.ReleaseState;
    reason?: string | null;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    createdAt?: Date | string;
    finishedAt?: Date | string | null;
};
export type ReleaseCreateOrConnectWithoutStepsInput = {
    where: Prisma.ReleaseWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReleaseCreateWithoutStepsInput, Prisma.ReleaseUncheckedCreateWithoutStepsInput>;
};
export type ReleaseUpsertWithoutStepsInput = {
    update: Prisma.XOR<Prisma.ReleaseUpdateWithoutStepsInput, Prisma.ReleaseUncheckedUpdateWithoutStepsInput>;
    create: Prisma.XOR<Prisma.ReleaseCreateWithoutStepsInput, Prisma.ReleaseUncheckedCreateWithoutStepsInput>;
    where?: Prisma.ReleaseWhereInput;
};
export type ReleaseUpdateToOneWithWhereWithoutStepsInput = {
    where?: Prisma.ReleaseWhereInput;
    data: Prisma.XOR<Prisma.ReleaseUpdateWithoutStepsInput, Prisma.ReleaseUncheckedUpdateWithoutStepsInput>;
};
export type ReleaseUpdateWithoutStepsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutReleasesNestedInput;
    run?: Prisma.TrainingRunUpdateOneWithoutReleaseRowNestedInput;
};
export type ReleaseUncheckedUpdateWithoutStepsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    runId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ReleaseCreateManyModelInput = {
    id?: string;
    version: number;
    from?: number | null;
    kind: $Enums.ReleaseKind;
    runId?: string | null;
    by: string;
    state?: $Enums.ReleaseState;
    reason?: string | null;
    fence?: number;
    worker?: string | null;
    heartbeatAt?: Date | string | null;
    createdAt?: Date | string;
    finishedAt?: Date | string | null;
};
export type ReleaseUpdateWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    run?: Prisma.TrainingRunUpdateOneWithoutReleaseRowNestedInput;
    steps?: Prisma.ReleaseStepUpdateManyWithoutReleaseNestedInput;
};
export type ReleaseUncheckedUpdateWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    runId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    steps?: Prisma.ReleaseStepUncheckedUpdateManyWithoutReleaseNestedInput;
};
export type ReleaseUncheckedUpdateManyWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    version?: Prisma.IntFieldUpdateOperationsInput | number;
    from?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    kind?: Prisma.EnumReleaseKindFieldUpdateOperationsInput | $Enums.ReleaseKind;
    runId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    by?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumReleaseStateFieldUpdateOperationsInput | $Enums.ReleaseState;
    reason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fence?: Prisma.IntFieldUpdateOperationsInput | number;
    worker?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
/**
 * Count Type ReleaseCountOutputType
 */
export type ReleaseCountOutputType = {
    steps: number;
};
export type ReleaseCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    steps?: boolean | ReleaseCountOutputTypeCountStepsArgs;
};
/**
 * ReleaseCountOutputType without action
 */
export type ReleaseCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseCountOutputType
     */
    select?: Prisma.ReleaseCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * ReleaseCountOutputType without action
 */
export type ReleaseCountOutputTypeCountStepsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReleaseStepWhereInput;
};
export type ReleaseSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    version?: boolean;
    from?: boolean;
    kind?: boolean;
    runId?: boolean;
    by?: boolean;
    state?: boolean;
    reason?: boolean;
    fence?: boolean;
    worker?: boolean;
    heartbeatAt?: boolean;
    createdAt?: boolean;
    finishedAt?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Release$runArgs<ExtArgs>;
    steps?: boolean | Prisma.Release$stepsArgs<ExtArgs>;
    _count?: boolean | Prisma.ReleaseCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["release"]>;
export type ReleaseSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    version?: boolean;
    from?: boolean;
    kind?: boolean;
    runId?: boolean;
    by?: boolean;
    state?: boolean;
    reason?: boolean;
    fence?: boolean;
    worker?: boolean;
    heartbeatAt?: boolean;
    createdAt?: boolean;
    finishedAt?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Release$runArgs<ExtArgs>;
}, ExtArgs["result"]["release"]>;
export type ReleaseSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    version?: boolean;
    from?: boolean;
    kind?: boolean;
    runId?: boolean;
    by?: boolean;
    state?: boolean;
    reason?: boolean;
    fence?: boolean;
    worker?: boolean;
    heartbeatAt?: boolean;
    createdAt?: boolean;
    finishedAt?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Release$runArgs<ExtArgs>;
}, ExtArgs["result"]["release"]>;
export type ReleaseSelectScalar = {
    id?: boolean;
    modelId?: boolean;
    version?: boolean;
    from?: boolean;
    kind?: boolean;
    runId?: boolean;
    by?: boolean;
    state?: boolean;
    reason?: boolean;
    fence?: boolean;
    worker?: boolean;
    heartbeatAt?: boolean;
    createdAt?: boolean;
    finishedAt?: boolean;
};
export type ReleaseOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "modelId" | "version" | "from" | "kind" | "runId" | "by" | "state" | "reason" | "fence" | "worker" | "heartbeatAt" | "createdAt" | "finishedAt", ExtArgs["result"]["release"]>;
export type ReleaseInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Release$runArgs<ExtArgs>;
    steps?: boolean | Prisma.Release$stepsArgs<ExtArgs>;
    _count?: boolean | Prisma.ReleaseCountOutputTypeDefaultArgs<ExtArgs>;
};
export type ReleaseIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Release$runArgs<ExtArgs>;
};
export type ReleaseIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Release$runArgs<ExtArgs>;
};
export type $ReleasePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Release";
    objects: {
        model: Prisma.$ModelPayload<ExtArgs>;
        run: Prisma.$TrainingRunPayload<ExtArgs> | null;
        steps: Prisma.$ReleaseStepPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: string;
        modelId: string;
        version: number;
        /**
         * The version that was live when this release began to shift.
         */
        from: number | null;
        kind: $Enums.ReleaseKind;
        /**
         * The run that asked for it; unique, so that a run is released by itself once at most.
         */
        runId: string | null;
        by: string;
        state: $Enums.ReleaseState;
        reason: string | null;
        fence: number;
        worker: string | null;
        heartbeatAt: Date | null;
        createdAt: Date;
        finishedAt: Date | null;
    }, ExtArgs["result"]["release"]>;
    composites: {};
};
export type ReleaseGetPayload<S extends boolean | null | undefined | ReleaseDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ReleasePayload, S>;
export type ReleaseCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ReleaseFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: ReleaseCountAggregateInputType | true;
};
export interface ReleaseDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Release'];
        meta: {
            name: 'Release';
        };
    };
    /**
     * Find zero or one Release that matches the filter.
     * @param {ReleaseFindUniqueArgs} args - Arguments to find a Release
     * @example
     * // Get one Release
     * const release = await prisma.release.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ReleaseFindUniqueArgs>(args: Prisma.SelectSubset<T, ReleaseFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ReleaseClient<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Release that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ReleaseFindUniqueOrThrowArgs} args - Arguments to find a Release
     * @example
     * // Get one Release
     * const release = await prisma.release.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ReleaseFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ReleaseFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReleaseClient<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Release that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseFindFirstArgs} args - Arguments to find a Release
     * @example
     * // Get one Release
     * const release = await prisma.release.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ReleaseFindFirstArgs>(args?: Prisma.SelectSubset<T, ReleaseFindFirstArgs<ExtArgs>>): Prisma.Prisma__ReleaseClient<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Release that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseFindFirstOrThrowArgs} args - Arguments to find a Release
     * @example
     * // Get one Release
     * const release = await prisma.release.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ReleaseFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ReleaseFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReleaseClient<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Releases that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Releases
     * const releases = await prisma.release.findMany()
     *
     * // Get first 10 Releases
     * const releases = await prisma.release.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const releaseWithIdOnly = await prisma.release.findMany({ select: { id: true } })
     *
     */
    findMany<T extends ReleaseFindManyArgs>(args?: Prisma.SelectSubset<T, ReleaseFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Release.
     * @param {ReleaseCreateArgs} args - Arguments to create a Release.
     * @example
     * // Create one Release
     * const Release = await prisma.release.create({
     *   data: {
     *     // ... data to create a Release
     *   }
     * })
     *
     */
    create<T extends ReleaseCreateArgs>(args: Prisma.SelectSubset<T, ReleaseCreateArgs<ExtArgs>>): Prisma.Prisma__ReleaseClient<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Releases.
     * @param {ReleaseCreateManyArgs} args - Arguments to create many Releases.
     * @example
     * // Create many Releases
     * const release = await prisma.release.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ReleaseCreateManyArgs>(args?: Prisma.SelectSubset<T, ReleaseCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Releases and returns the data saved in the database.
     * @param {ReleaseCreateManyAndReturnArgs} args - Arguments to create many Releases.
     * @example
     * // Create many Releases
     * const release = await prisma.release.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Releases and only return the `id`
     * const releaseWithIdOnly = await prisma.release.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ReleaseCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ReleaseCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Release.
     * @param {ReleaseDeleteArgs} args - Arguments to delete one Release.
     * @example
     * // Delete one Release
     * const Release = await prisma.release.delete({
     *   where: {
     *     // ... filter to delete one Release
     *   }
     * })
     *
     */
    delete<T extends ReleaseDeleteArgs>(args: Prisma.SelectSubset<T, ReleaseDeleteArgs<ExtArgs>>): Prisma.Prisma__ReleaseClient<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Release.
     * @param {ReleaseUpdateArgs} args - Arguments to update one Release.
     * @example
     * // Update one Release
     * const release = await prisma.release.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ReleaseUpdateArgs>(args: Prisma.SelectSubset<T, ReleaseUpdateArgs<ExtArgs>>): Prisma.Prisma__ReleaseClient<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Releases.
     * @param {ReleaseDeleteManyArgs} args - Arguments to filter Releases to delete.
     * @example
     * // Delete a few Releases
     * const { count } = await prisma.release.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ReleaseDeleteManyArgs>(args?: Prisma.SelectSubset<T, ReleaseDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Releases.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Releases
     * const release = await prisma.release.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ReleaseUpdateManyArgs>(args: Prisma.SelectSubset<T, ReleaseUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Releases and returns the data updated in the database.
     * @param {ReleaseUpdateManyAndReturnArgs} args - Arguments to update many Releases.
     * @example
     * // Update many Releases
     * const release = await prisma.release.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Releases and only return the `id`
     * const releaseWithIdOnly = await prisma.release.updateManyAndReturn({
     *   select: { id: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends ReleaseUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ReleaseUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Release.
     * @param {ReleaseUpsertArgs} args - Arguments to update or create a Release.
     * @example
     * // Update or create a Release
     * const release = await prisma.release.upsert({
     *   create: {
     *     // ... data to create a Release
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Release we want to update
     *   }
     * })
     */
    upsert<T extends ReleaseUpsertArgs>(args: Prisma.SelectSubset<T, ReleaseUpsertArgs<ExtArgs>>): Prisma.Prisma__ReleaseClient<runtime.Types.Result.GetResult<Prisma.$ReleasePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Releases.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseCountArgs} args - Arguments to filter Releases to count.
     * @example
     * // Count the number of Releases
     * const count = await prisma.release.count({
     *   where: {
     *     // ... the filter for the Releases we want to count
     *   }
     * })
    **/
    count<T extends ReleaseCountArgs>(args?: Prisma.Subset<T, ReleaseCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ReleaseCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Release.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends ReleaseAggregateArgs>(args: Prisma.Subset<T, ReleaseAggregateArgs>): Prisma.PrismaPromise<GetReleaseAggregateType<T>>;
    /**
     * Group by Release.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReleaseGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends ReleaseGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ReleaseGroupByArgs['orderBy'];
    } : {
        orderBy?: ReleaseGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ReleaseGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetReleaseGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Release model
     */
    readonly fields: ReleaseFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Release.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ReleaseClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    model<T extends Prisma.ModelDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ModelDefaultArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    run<T extends Prisma.Release$runArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Release$runArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    steps<T extends Prisma.Release$stepsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Release$stepsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReleaseStepPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the Release model
 */
export interface ReleaseFieldRefs {
    readonly id: Prisma.FieldRef<"Release", 'String'>;
    readonly modelId: Prisma.FieldRef<"Release", 'String'>;
    readonly version: Prisma.FieldRef<"Release", 'Int'>;
    readonly from: Prisma.FieldRef<"Release", 'Int'>;
    readonly kind: Prisma.FieldRef<"Release", 'ReleaseKind'>;
    readonly runId: Prisma.FieldRef<"Release", 'String'>;
    readonly by: Prisma.FieldRef<"Release", 'String'>;
    readonly state: Prisma.FieldRef<"Release", 'ReleaseState'>;
    readonly reason: Prisma.FieldRef<"Release", 'String'>;
    readonly fence: Prisma.FieldRef<"Release", 'Int'>;
    readonly worker: Prisma.FieldRef<"Release", 'String'>;
    readonly heartbeatAt: Prisma.FieldRef<"Release", 'DateTime'>;
    readonly createdAt: Prisma.FieldRef<"Release", 'DateTime'>;
    readonly finishedAt: Prisma.FieldRef<"Release", 'DateTime'>;
}
/**
 * Release findUnique
 */
export type ReleaseFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
    /**
     * Filter, which Release to fetch.
     */
    where: Prisma.ReleaseWhereUniqueInput;
};
/**
 * Release findUniqueOrThrow
 */
export type ReleaseFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
    /**
     * Filter, which Release to fetch.
     */
    where: Prisma.ReleaseWhereUniqueInput;
};
/**
 * Release findFirst
 */
export type ReleaseFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
    /**
     * Filter, which Release to fetch.
     */
    where?: Prisma.ReleaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Releases to fetch.
     */
    orderBy?: Prisma.ReleaseOrderByWithRelationInput | Prisma.ReleaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Releases.
     */
    cursor?: Prisma.ReleaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Releases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Releases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Releases.
     */
    distinct?: Prisma.ReleaseScalarFieldEnum | Prisma.ReleaseScalarFieldEnum[];
};
/**
 * Release findFirstOrThrow
 */
export type ReleaseFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
    /**
     * Filter, which Release to fetch.
     */
    where?: Prisma.ReleaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Releases to fetch.
     */
    orderBy?: Prisma.ReleaseOrderByWithRelationInput | Prisma.ReleaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Releases.
     */
    cursor?: Prisma.ReleaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Releases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Releases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Releases.
     */
    distinct?: Prisma.ReleaseScalarFieldEnum | Prisma.ReleaseScalarFieldEnum[];
};
/**
 * Release findMany
 */
export type ReleaseFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
    /**
     * Filter, which Releases to fetch.
     */
    where?: Prisma.ReleaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Releases to fetch.
     */
    orderBy?: Prisma.ReleaseOrderByWithRelationInput | Prisma.ReleaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Releases.
     */
    cursor?: Prisma.ReleaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Releases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Releases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Releases.
     */
    distinct?: Prisma.ReleaseScalarFieldEnum | Prisma.ReleaseScalarFieldEnum[];
};
/**
 * Release create
 */
export type ReleaseCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
    /**
     * The data needed to create a Release.
     */
    data: Prisma.XOR<Prisma.ReleaseCreateInput, Prisma.ReleaseUncheckedCreateInput>;
};
/**
 * Release createMany
 */
export type ReleaseCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Releases.
     */
    data: Prisma.ReleaseCreateManyInput | Prisma.ReleaseCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Release createManyAndReturn
 */
export type ReleaseCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * The data used to create many Releases.
     */
    data: Prisma.ReleaseCreateManyInput | Prisma.ReleaseCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Release update
 */
export type ReleaseUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
    /**
     * The data needed to update a Release.
     */
    data: Prisma.XOR<Prisma.ReleaseUpdateInput, Prisma.ReleaseUncheckedUpdateInput>;
    /**
     * Choose, which Release to update.
     */
    where: Prisma.ReleaseWhereUniqueInput;
};
/**
 * Release updateMany
 */
export type ReleaseUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Releases.
     */
    data: Prisma.XOR<Prisma.ReleaseUpdateManyMutationInput, Prisma.ReleaseUncheckedUpdateManyInput>;
    /**
     * Filter which Releases to update
     */
    where?: Prisma.ReleaseWhereInput;
    /**
     * Limit how many Releases to update.
     */
    limit?: number;
};
/**
 * Release updateManyAndReturn
 */
export type ReleaseUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * The data used to update Releases.
     */
    data: Prisma.XOR<Prisma.ReleaseUpdateManyMutationInput, Prisma.ReleaseUncheckedUpdateManyInput>;
    /**
     * Filter which Releases to update
     */
    where?: Prisma.ReleaseWhereInput;
    /**
     * Limit how many Releases to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Release upsert
 */
export type ReleaseUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
    /**
     * The filter to search for the Release to update in case it exists.
     */
    where: Prisma.ReleaseWhereUniqueInput;
    /**
     * In case the Release found by the `where` argument doesn't exist, create a new Release with this data.
     */
    create: Prisma.XOR<Prisma.ReleaseCreateInput, Prisma.ReleaseUncheckedCreateInput>;
    /**
     * In case the Release was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ReleaseUpdateInput, Prisma.ReleaseUncheckedUpdateInput>;
};
/**
 * Release delete
 */
export type ReleaseDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
    /**
     * Filter which Release to delete.
     */
    where: Prisma.ReleaseWhereUniqueInput;
};
/**
 * Release deleteMany
 */
export type ReleaseDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Releases to delete
     */
    where?: Prisma.ReleaseWhereInput;
    /**
     * Limit how many Releases to delete.
     */
    limit?: number;
};
/**
 * Release.run
 */
export type Release$runArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the TrainingRun
     */
    select?: Prisma.TrainingRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the TrainingRun
     */
    omit?: Prisma.TrainingRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.TrainingRunInclude<ExtArgs> | null;
    where?: Prisma.TrainingRunWhereInput;
};
/**
 * Release.steps
 */
export type Release$stepsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReleaseStep
     */
    select?: Prisma.ReleaseStepSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ReleaseStep
     */
    omit?: Prisma.ReleaseStepOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseStepInclude<ExtArgs> | null;
    where?: Prisma.ReleaseStepWhereInput;
    orderBy?: Prisma.ReleaseStepOrderByWithRelationInput | Prisma.ReleaseStepOrderByWithRelationInput[];
    cursor?: Prisma.ReleaseStepWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ReleaseStepScalarFieldEnum | Prisma.ReleaseStepScalarFieldEnum[];
};
/**
 * Release without action
 */
export type ReleaseDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Release
     */
    select?: Prisma.ReleaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Release
     */
    omit?: Prisma.ReleaseOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReleaseInclude<ExtArgs> | null;
};
