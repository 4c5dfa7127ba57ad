import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Version
 * An immutable trained state. Its files are the bundle, a folder name under AMEND_HOME/bundles.
 */
export type VersionModel = runtime.Types.Result.DefaultSelection<Prisma.$VersionPayload>;
export type AggregateVersion = {
    _count: VersionCountAggregateOutputType | null;
    _avg: VersionAvgAggregateOutputType | null;
    _sum: VersionSumAggregateOutputType | null;
    _min: VersionMinAggregateOutputType | null;
    _max: VersionMaxAggregateOutputType | null;
};
export type VersionAvgAggregateOutputType = {
    number: number | null;
    parent: number | null;
};
export type VersionSumAggregateOutputType = {
    number: number | null;
    parent: number | null;
};
export type VersionMinAggregateOutputType = {
    id: string | null;
    modelId: string | null;
    number: number | null;
    parent: number | null;
    runId: string | null;
    state: $Enums.VersionState | null;
    bundle: string | null;
    createdAt: Date | null;
    liveSince: Date | null;
};
export type VersionMaxAggregateOutputType = {
    id: string | null;
    modelId: string | null;
    number: number | null;
    parent: number | null;
    runId: string | null;
    state: $Enums.VersionState | null;
    bundle: string | null;
    createdAt: Date | null;
    liveSince: Date | null;
};
export type VersionCountAggregateOutputType = {
    id: number;
    modelId: number;
    number: number;
    parent: number;
    runId: number;
    state: number;
    classIds: number;
    bundle: number;
    createdAt: number;
    liveSince: number;
    _all: number;
};
export type VersionAvgAggregateInputType = {
    number?: true;
    parent?: true;
};
export type VersionSumAggregateInputType = {
    number?: true;
    parent?: true;
};
export type VersionMinAggregateInputType = {
    id?: true;
    modelId?: true;
    number?: true;
    parent?: true;
    runId?: true;
    state?: true;
    bundle?: true;
    createdAt?: true;
    liveSince?: true;
};
export type VersionMaxAggregateInputType = {
    id?: true;
    modelId?: true;
    number?: true;
    parent?: true;
    runId?: true;
    state?: true;
    bundle?: true;
    createdAt?: true;
    liveSince?: true;
};
export type VersionCountAggregateInputType = {
    id?: true;
    modelId?: true;
    number?: true;
    parent?: true;
    runId?: true;
    state?: true;
    classIds?: true;
    bundle?: true;
    createdAt?: true;
    liveSince?: true;
    _all?: true;
};
export type VersionAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Version to aggregate.
     */
    where?: Prisma.VersionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Versions to fetch.
     */
    orderBy?: Prisma.VersionOrderByWithRelationInput | Prisma.VersionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.VersionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Versions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Versions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Versions
    **/
    _count?: true | VersionCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: VersionAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: VersionSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: VersionMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: VersionMaxAggregateInputType;
};
export type GetVersionAggregateType<T extends VersionAggregateArgs> = {
    [P in keyof T & keyof AggregateVersion]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateVersion[P]> : Prisma.GetScalarType<T[P], AggregateVersion[P]>;
};
export type VersionGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.VersionWhereInput;
    orderBy?: Prisma.VersionOrderByWithAggregationInput | Prisma.VersionOrderByWithAggregationInput[];
    by: Prisma.VersionScalarFieldEnum[] | Prisma.VersionScalarFieldEnum;
    having?: Prisma.VersionScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: VersionCountAggregateInputType | true;
    _avg?: VersionAvgAggregateInputType;
    _sum?: VersionSumAggregateInputType;
    _min?: VersionMinAggregateInputType;
    _max?: VersionMaxAggregateInputType;
};
export type VersionGroupByOutputType = {
    id: string;
    modelId: string;
    number: number;
    parent: number | null;
    runId: string | null;
    state: $Enums.VersionState;
    classIds: string[];
    bundle: string;
    createdAt: Date;
    liveSince: Date | null;
    _count: VersionCountAggregateOutputType | null;
    _avg: VersionAvgAggregateOutputType | null;
    _sum: VersionSumAggregateOutputType | null;
    _min: VersionMinAggregateOutputType | null;
    _max: VersionMaxAggregateOutputType | null;
};
export type GetVersionGroupByPayload<T extends VersionGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<VersionGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof VersionGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], VersionGroupByOutputType[P]> : Prisma.GetScalarType<T[P], VersionGroupByOutputType[P]>;
}>>;
export type VersionWhereInput = {
    AND?: Prisma.VersionWhereInput | Prisma.VersionWhereInput[];
    OR?: Prisma.VersionWhereInput[];
    NOT?: Prisma.VersionWhereInput | Prisma.VersionWhereInput[];
    id?: Prisma.UuidFilter<"Version"> | string;
    modelId?: Prisma.UuidFilter<"Version"> | string;
    number?: Prisma.IntFilter<"Version"> | number;
    parent?: Prisma.IntNullableFilter<"Version"> | number | null;
    runId?: Prisma.UuidNullableFilter<"Version"> | string | null;
    state?: Prisma.EnumVersionStateFilter<"Version"> | $Enums.VersionState;
    classIds?: Prisma.StringNullableListFilter<"Version">;
    bundle?: Prisma.StringFilter<"Version"> | string;
    createdAt?: Prisma.DateTimeFilter<"Version"> | Date | string;
    liveSince?: Prisma.DateTimeNullableFilter<"Version"> | Date | string | null;
    model?: Prisma.XOR<Prisma.ModelScalarRelationFilter, Prisma.ModelWhereInput>;
    run?: Prisma.XOR<Prisma.TrainingRunNullableScalarRelationFilter, Prisma.TrainingRunWhereInput> | null;
};
export type VersionOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    number?: Prisma.SortOrder;
    parent?: Prisma.SortOrderInput | Prisma.SortOrder;
    runId?: Prisma.SortOrderInput | Prisma.SortOrder;
    state?: Prisma.SortOrder;
    classIds?: Prisma.SortOrder;
    bundle?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    liveSince?: Prisma.SortOrderInput | Prisma.SortOrder;
    model?: Prisma.ModelOrderByWithRelationInput;
    run?: Prisma.TrainingRunOrderByWithRelationInput;
};
export type VersionWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    runId?: string;
    modelId_number?: Prisma.VersionModelIdNumberCompoundUniqueInput;
    AND?: Prisma.VersionWhereInput | Prisma.VersionWhereInput[];
    OR?: Prisma.VersionWhereInput[];
    NOT?: Prisma.VersionWhereInput | Prisma.VersionWhereInput[];
    modelId?: Prisma.UuidFilter<"Version"> | string;
    number?: Prisma.IntFilter<"Version"> | number;
    parent?: Prisma.IntNullableFilter<"Version"> | number | null;
    state?: Prisma.EnumVersionStateFilter<"Version"> | $Enums.VersionState;
    classIds?: Prisma.StringNullableListFilter<"Version">;
    bundle?: Prisma.StringFilter<"Version"> | string;
    createdAt?: Prisma.DateTimeFilter<"Version"> | Date | string;
    liveSince?: Prisma.DateTimeNullableFilter<"Version"> | Date | string | null;
    model?: Prisma.XOR<Prisma.ModelScalarRelationFilter, Prisma.ModelWhereInput>;
    run?: Prisma.XOR<Prisma.TrainingRunNullableScalarRelationFilter, Prisma.TrainingRunWhereInput> | null;
}, "id" | "runId" | "modelId_number">;
export type VersionOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    number?: Prisma.SortOrder;
    parent?: Prisma.SortOrderInput | Prisma.SortOrder;
    runId?: Prisma.SortOrderInput | Prisma.SortOrder;
    state?: Prisma.SortOrder;
    classIds?: Prisma.SortOrder;
    bundle?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    liveSince?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.VersionCountOrderByAggregateInput;
    _avg?: Prisma.VersionAvgOrderByAggregateInput;
    _max?: Prisma.VersionMaxOrderByAggregateInput;
    _min?: Prisma.VersionMinOrderByAggregateInput;
    _sum?: Prisma.VersionSumOrderByAggregateInput;
};
export type VersionScalarWhereWithAggregatesInput = {
    AND?: Prisma.VersionScalarWhereWithAggregatesInput | Prisma.VersionScalarWhereWithAggregatesInput[];
    OR?: Prisma.VersionScalarWhereWithAggregatesInput[];
    NOT?: Prisma.VersionScalarWhereWithAggregatesInput | Prisma.VersionScalarWhereWithAggregatesInput[];
    id?: Prisma.UuidWithAggregatesFilter<"Version"> | string;
    modelId?: Prisma.UuidWithAggregatesFilter<"Version"> | string;
    number?: Prisma.IntWithAggregatesFilter<"Version"> | number;
    parent?: Prisma.IntNullableWithAggregatesFilter<"Version"> | number | null;
    runId?: Prisma.UuidNullableWithAggregatesFilter<"Version"> | string | null;
    state?: Prisma.EnumVersionStateWithAggregatesFilter<"Version"> | $Enums.VersionState;
    classIds?: Prisma.StringNullableListFilter<"Version">;
    bundle?: Prisma.StringWithAggregatesFilter<"Version"> | string;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Version"> | Date | string;
    liveSince?: Prisma.DateTimeNullableWithAggregatesFilter<"Version"> | Date | string | null;
};
export type VersionCreateInput = {
    id?: string;
    number: number;
    parent?: number | null;
    state: $Enums.VersionState;
    classIds?: Prisma.VersionCreateclassIdsInput | string[];
    bundle: string;
    createdAt?: Date | string;
    liveSince?: Date | string | null;
    model: Prisma.ModelCreateNestedOneWithoutVersionsInput;
    run?: Prisma.TrainingRunCreateNestedOneWithoutVersionInput;
};
export type VersionUncheckedCreateInput = {
    id?: string;
    modelId: string;
    number: number;
    parent?: number | null;
    runId?: string | null;
    state: $Enums.VersionState;
    classIds?: Prisma.VersionCreateclassIdsInput | string[];
    bundle: string;
    createdAt?: Date | string;
    liveSince?: Date | string | null;
};
export type VersionUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    parent?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumVersionStateFieldUpdateOperationsInput | $Enums.VersionState;
    classIds?: Prisma.VersionUpdateclassIdsInput | string[];
    bundle?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    liveSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutVersionsNestedInput;
    run?: Prisma.TrainingRunUpdateOneWithoutVersionNestedInput;
};
export type VersionUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    parent?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    runId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumVersionStateFieldUpdateOperationsInput | $Enums.VersionState;
    classIds?: Prisma.VersionUpdateclassIdsInput | string[];
    bundle?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    liveSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type VersionCreateManyInput = {
    id?: string;
    modelId: string;
    number: number;
    parent?: number | null;
    runId?: string | null;
    state: $Enums.VersionState;
    classIds?: Prisma.VersionCreateclassIdsInput | string[];
    bundle: string;
    createdAt?: Date | string;
    liveSince?: Date | string | null;
};
export type VersionUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    parent?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumVersionStateFieldUpdateOperationsInput | $Enums.VersionState;
    classIds?: Prisma.VersionUpdateclassIdsInput | string[];
    bundle?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    liveSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type VersionUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    parent?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    runId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumVersionStateFieldUpdateOperationsInput | $Enums.VersionState;
    classIds?: Prisma.VersionUpdateclassIdsInput | string[];
    bundle?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    liveSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type VersionListRelationFilter = {
    every?: Prisma.VersionWhereInput;
    some?: Prisma.VersionWhereInput;
    none?: Prisma.VersionWhereInput;
};
export type VersionOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type StringNullableListFilter<$PrismaModel = never> = {
    equals?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    has?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    hasEvery?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    hasSome?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    isEmpty?: boolean;
};
export type VersionModelIdNumberCompoundUniqueInput = {
    modelId: string;
    number: number;
};
export type VersionCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    number?: Prisma.SortOrder;
    parent?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    classIds?: Prisma.SortOrder;
    bundle?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    liveSince?: Prisma.SortOrder;
};
export type VersionAvgOrderByAggregateInput = {
    number?: Prisma.SortOrder;
    parent?: Prisma.SortOrder;
};
export type VersionMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    number?: Prisma.SortOrder;
    parent?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    bundle?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    liveSince?: Prisma.SortOrder;
};
export type VersionMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    modelId?: Prisma.SortOrder;
    number?: Prisma.SortOrder;
    parent?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    bundle?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    liveSince?: Prisma.SortOrder;
};
export type VersionSumOrderByAggregateInput = {
    number?: Prisma.SortOrder;
    parent?: Prisma.SortOrder;
};
export type VersionNullableScalarRelationFilter = {
    is?: Prisma.VersionWhereInput | null;
    isNot?: Prisma.VersionWhereInput | null;
};
export type VersionCreateNestedManyWithoutModelInput = {
    create?: Prisma.XOR<Prisma.VersionCreateWithoutModelInput, Prisma.VersionUncheckedCreateWithoutModelInput> | Prisma.VersionCreateWithoutModelInput[] | Prisma.VersionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.VersionCreateOrConnectWithoutModelInput | Prisma.VersionCreateOrConnectWithoutModelInput[];
    createMany?: Prisma.VersionCreateManyModelInputEnvelope;
    connect?: Prisma.VersionWhereUniqueInput | Prisma.VersionWhereUniqueInput[];
};
export type VersionUncheckedCreateNestedManyWithoutModelInput = {
    create?: Prisma.XOR<Prisma.VersionCreateWithoutModelInput, Prisma.VersionUncheckedCreateWithoutModelInput> | Prisma.VersionCreateWithoutModelInput[] | Prisma.VersionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.VersionCreateOrConnectWithoutModelInput | Prisma.VersionCreateOrConnectWithoutModelInput[];
    createMany?: Prisma.VersionCreateManyModelInputEnvelope;
    connect?: Prisma.VersionWhereUniqueInput | Prisma.VersionWhereUniqueInput[];
};
export type VersionUpdateManyWithoutModelNestedInput = {
    create?: Prisma.XOR<Prisma.VersionCreateWithoutModelInput, Prisma.VersionUncheckedCreateWithoutModelInput> | Prisma.VersionCreateWithoutModelInput[] | Prisma.VersionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.VersionCreateOrConnectWithoutModelInput | Prisma.VersionCreateOrConnectWithoutModelInput[];
    upsert?: Prisma.VersionUpsertWithWhereUniqueWithoutModelInput | Prisma.VersionUpsertWithWhereUniqueWithoutModelInput[];
    createMany?: Prisma.VersionCreateManyModelInputEnvelope;
    set?: Prisma.VersionWhereUniqueInput | Prisma.VersionWhereUniqueInput[];
    disconnect?: Prisma.VersionWhereUniqueInput | Prisma.VersionWhereUniqueInput[];
    delete?: Prisma.VersionWhereUniqueInput | Prisma.VersionWhereUniqueInput[];
    connect?: Prisma.VersionWhereUniqueInput | Prisma.VersionWhereUniqueInput[];
    update?: Prisma.VersionUpdateWithWhereUniqueWithoutModelInput | Prisma.VersionUpdateWithWhereUniqueWithoutModelInput[];
    updateMany?: Prisma.VersionUpdateManyWithWhereWithoutModelInput | Prisma.VersionUpdateManyWithWhereWithoutModelInput[];
    deleteMany?: Prisma.VersionScalarWhereInput | Prisma.VersionScalarWhereInput[];
};
export type VersionUncheckedUpdateManyWithoutModelNestedInput = {
    create?: Prisma.XOR<Prisma.VersionCreateWithoutModelInput, Prisma.VersionUncheckedCreateWithoutModelInput> | Prisma.VersionCreateWithoutModelInput[] | Prisma.VersionUncheckedCreateWithoutModelInput[];
    connectOrCreate?: Prisma.VersionCreateOrConnectWithoutModelInput | Prisma.VersionCreateOrConnectWithoutModelInput[];
    upsert?: Prisma.VersionUpsertWithWhereUniqueWithoutModelInput | Prisma.VersionUpsertWithWhereUniqueWithoutModelInput[];
    createMany?: Prisma.VersionCreateManyModelInputEnvelope;
    set?: Prisma.VersionWhereUniqueInput | Prisma.VersionWhereUniqueInput[];
    disconnect?: Prisma.VersionWhereUniqueInput | Prisma.VersionWhereUniqueInput[];
    delete?: Prisma.VersionWhereUniqueInput | Prisma.VersionWhereUniqueInput[];
    connect?: Prisma.VersionWhereUniqueInput | Prisma.VersionWhereUniqueInput[];
    update?: Prisma.VersionUpdateWithWhereUniqueWithoutModelInput | Prisma.VersionUpdateWithWhereUniqueWithoutModelInput[];
    updateMany?: Prisma.VersionUpdateManyWithWhereWithoutModelInput | Prisma.VersionUpdateManyWithWhereWithoutModelInput[];
    deleteMany?: Prisma.VersionScalarWhereInput | Prisma.VersionScalarWhereInput[];
};
export type VersionCreateclassIdsInput = {
    set: string[];
};
export type EnumVersionStateFieldUpdateOperationsInput = {
    set?: $Enums.VersionState;
};
export type VersionUpdateclassIdsInput = {
    set?: string[];
    push?: string | string[];
};
export type VersionCreateNestedOneWithoutRunInput = {
    create?: Prisma.XOR<Prisma.VersionCreateWithoutRunInput, Prisma.VersionUncheckedCreateWithoutRunInput>;
    connectOrCreate?: Prisma.VersionCreateOrConnectWithoutRunInput;
    connect?: Prisma.VersionWhereUniqueInput;
};
export type VersionUncheckedCreateNestedOneWithoutRunInput = {
    create?: Prisma.XOR<Prisma.VersionCreateWithoutRunInput, Prisma.VersionUncheckedCreateWithoutRunInput>;
    connectOrCreate?: Prisma.VersionCreateOrConnectWithoutRunInput;
    connect?: Prisma.VersionWhereUniqueInput;
};
export type VersionUpdateOneWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.VersionCreateWithoutRunInput, Prisma.VersionUncheckedCreateWithoutRunInput>;
    connectOrCreate?: Prisma.VersionCreateOrConnectWithoutRunInput;
    upsert?: Prisma.VersionUpsertWithoutRunInput;
    disconnect?: Prisma.VersionWhereInput | boolean;
    delete?: Prisma.VersionWhereInput | boolean;
    connect?: Prisma.VersionWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.VersionUpdateToOneWithWhereWithoutRunInput, Prisma.VersionUpdateWithoutRunInput>, Prisma.VersionUncheckedUpdateWithoutRunInput>;
};
export type VersionUncheckedUpdateOneWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.VersionCreateWithoutRunInput, Prisma.VersionUncheckedCreateWithoutRunInput>;
    connectOrCreate?: Prisma.VersionCreateOrConnectWithoutRunInput;
    upsert?: Prisma.VersionUpsertWithoutRunInput;
    disconnect?: Prisma.VersionWhereInput | boolean;
    delete?: Prisma.VersionWhereInput | boolean;
    connect?: Prisma.VersionWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.VersionUpdateToOneWithWhereWithoutRunInput, Prisma.VersionUpdateWithoutRunInput>, Prisma.VersionUncheckedUpdateWithoutRunInput>;
};
export type VersionCreateWithoutModelInput = {
    id?: string;
    number: number;
    parent?: number | null;
    state: $Enums.VersionState;
    classIds?: Prisma.VersionCreateclassIdsInput | string[];
    bundle: string;
    createdAt?: Date | string;
    liveSince?: Date | string | null;
    run?: Prisma.TrainingRunCreateNestedOneWithoutVersionInput;
};
export type VersionUncheckedCreateWithoutModelInput = {
    id?: string;
    number: number;
    parent?: number | null;
    runId?: string | null;
    state: $Enums.VersionState;
    classIds?: Prisma.VersionCreateclassIdsInput | string[];
    bundle: string;
    createdAt?: Date | string;
    liveSince?: Date | string | null;
};
export type VersionCreateOrConnectWithoutModelInput = {
    where: Prisma.VersionWhereUniqueInput;
    create: Prisma.XOR<Prisma.VersionCreateWithoutModelInput, Prisma.VersionUncheckedCreateWithoutModelInput>;
};
export type VersionCreateManyModelInputEnvelope = {
    data: Prisma.VersionCreateManyModelInput | Prisma.VersionCreateManyModelInput[];
    skipDuplicates?: boolean;
};
export type VersionUpsertWithWhereUniqueWithoutModelInput = {
    where: Prisma.VersionWhereUniqueInput;
    update: Prisma.XOR<Prisma.VersionUpdateWithoutModelInput, Prisma.VersionUncheckedUpdateWithoutModelInput>;
    create: Prisma.XOR<Prisma.VersionCreateWithoutModelInput, Prisma.VersionUncheckedCreateWithoutModelInput>;
};
export type VersionUpdateWithWhereUniqueWithoutModelInput = {
    where: Prisma.VersionWhereUniqueInput;
    data: Prisma.XOR<Prisma.VersionUpdateWithoutModelInput, Prisma.VersionUncheckedUpdateWithoutModelInput>;
};
export type VersionUpdateManyWithWhereWithoutModelInput = {
    where: Prisma.VersionScalarWhereInput;
    data: Prisma.XOR<Prisma.VersionUpdateManyMutationInput, Prisma.VersionUncheckedUpdateManyWithoutModelInput>;
};
export type VersionScalarWhereInput = {
    AND?: Prisma.VersionScalarWhereInput | Prisma.VersionScalarWhereInput[];
    OR?: Prisma.VersionScalarWhereInput[];
    NOT?: Prisma.VersionScalarWhereInput | Prisma.VersionScalarWhereInput[];
    id?: Prisma.UuidFilter<"Version"> | string;
    modelId?: Prisma.UuidFilter<"Version"> | string;
    number?: Prisma.IntFilter<"Version"> | number;
    parent?: Prisma.IntNullableFilter<"Version"> | number | null;
    runId?: Prisma.UuidNullableFilter<"Version"> | string | null;
    state?: Prisma.EnumVersionStateFilter<"Version"> | $Enums.VersionState;
    classIds?: Prisma.StringNullableListFilter<"Version">;
    bundle?: Prisma.StringFilter<"Version"> | string;
    createdAt?: Prisma.DateTimeFilter<"Version"> | Date | string;
    liveSince?: Prisma.DateTimeNullableFilter<"Version"> | Date | string | null;
};
export type VersionCreateWithoutRunInput = {
    id?: string;
    number: number;
    parent?: number | null;
    state: $Enums.VersionState;
    classIds?: Prisma.VersionCreateclassIdsInput | string[];
    bundle: string;
    createdAt?: Date | string;
    liveSince?: Date | string | null;
    model: Prisma.ModelCreateNestedOneWithoutVersionsInput;
};
export type VersionUncheckedCreateWithoutRunInput = {
    id?: string;
    modelId: string;
    number: number;
    parent?: number | null;
    state: $Enums.VersionState;
    classIds?: Prisma.VersionCreateclassIdsInput | string[];
    bundle: string;
    createdAt?: Date | string;
    liveSince?: Date | string | null;
};
export type VersionCreateOrConnectWithoutRunInput = {
    where: Prisma.VersionWhereUniqueInput;
    create: Prisma.XOR<Prisma.VersionCreateWithoutRunInput, Prisma.VersionUncheckedCreateWithoutRunInput>;
};
export type VersionUpsertWithoutRunInput = {
    update: Prisma.XOR<Prisma.VersionUpdateWithoutRunInput, Prisma.VersionUncheckedUpdateWithoutRunInput>;
    create: Prisma.XOR<Prisma.VersionCreateWithoutRunInput, Prisma.VersionUncheckedCreateWithoutRunInput>;
    where?: Prisma.VersionWhereInput;
};
export type VersionUpdateToOneWithWhereWithoutRunInput = {
    where?: Prisma.VersionWhereInput;
    data: Prisma.XOR<Prisma.VersionUpdateWithoutRunInput, Prisma.VersionUncheckedUpdateWithoutRunInput>;
};
export type VersionUpdateWithoutRunInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    parent?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumVersionStateFieldUpdateOperationsInput | $Enums.VersionState;
    classIds?: Prisma.VersionUpdateclassIdsInput | string[];
    bundle?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    liveSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    model?: Prisma.ModelUpdateOneRequiredWithoutVersionsNestedInput;
};
export type VersionUncheckedUpdateWithoutRunInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    modelId?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    parent?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumVersionStateFieldUpdateOperationsInput | $Enums.VersionState;
    classIds?: Prisma.VersionUpdateclassIdsInput | string[];
    bundle?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    liveSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type VersionCreateManyModelInput = {
    id?: string;
    number: number;
    parent?: number | null;
    runId?: string | null;
    state: $Enums.VersionState;
    classIds?: Prisma.VersionCreateclassIdsInput | string[];
    bundle: string;
    createdAt?: Date | string;
    liveSince?: Date | string | null;
};
export type VersionUpdateWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    parent?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumVersionStateFieldUpdateOperationsInput | $Enums.VersionState;
    classIds?: Prisma.VersionUpdateclassIdsInput | string[];
    bundle?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    liveSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    run?: Prisma.TrainingRunUpdateOneWithoutVersionNestedInput;
};
export type VersionUncheckedUpdateWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    parent?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    runId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumVersionStateFieldUpdateOperationsInput | $Enums.VersionState;
    classIds?: Prisma.VersionUpdateclassIdsInput | string[];
    bundle?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    liveSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type VersionUncheckedUpdateManyWithoutModelInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    parent?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    runId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumVersionStateFieldUpdateOperationsInput | $Enums.VersionState;
    classIds?: Prisma.VersionUpdateclassIdsInput | string[];
    bundle?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    liveSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type VersionSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    number?: boolean;
    parent?: boolean;
    runId?: boolean;
    state?: boolean;
    classIds?: boolean;
    bundle?: boolean;
    createdAt?: boolean;
    liveSince?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Version$runArgs<ExtArgs>;
}, ExtArgs["result"]["version"]>;
export type VersionSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    number?: boolean;
    parent?: boolean;
    runId?: boolean;
    state?: boolean;
    classIds?: boolean;
    bundle?: boolean;
    createdAt?: boolean;
    liveSince?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Version$runArgs<ExtArgs>;
}, ExtArgs["result"]["version"]>;
export type VersionSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    modelId?: boolean;
    number?: boolean;
    parent?: boolean;
    runId?: boolean;
    state?: boolean;
    classIds?: boolean;
    bundle?: boolean;
    createdAt?: boolean;
    liveSince?: boolean;
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Version$runArgs<ExtArgs>;
}, ExtArgs["result"]["version"]>;
export type VersionSelectScalar = {
    id?: boolean;
    modelId?: boolean;
    number?: boolean;
    parent?: boolean;
    runId?: boolean;
    state?: boolean;
    classIds?: boolean;
    bundle?: boolean;
    createdAt?: boolean;
    liveSince?: boolean;
};
export type VersionOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "modelId" | "number" | "parent" | "runId" | "state" | "classIds" | "bundle" | "createdAt" | "liveSince", ExtArgs["result"]["version"]>;
export type VersionInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Version$runArgs<ExtArgs>;
};
export type VersionIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Version$runArgs<ExtArgs>;
};
export type VersionIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    model?: boolean | Prisma.ModelDefaultArgs<ExtArgs>;
    run?: boolean | Prisma.Version$runArgs<ExtArgs>;
};
export type $VersionPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Version";
    objects: {
        model: Prisma.$ModelPayload<ExtArgs>;
        run: Prisma.$TrainingRunPayload<ExtArgs> | null;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: string;
        modelId: string;
        number: number;
        parent: number | null;
        runId: string | null;
        state: $Enums.VersionState;
        /**
         * Class ids in the order of the scores.
         */
        classIds: string[];
        bundle: string;
        createdAt: Date;
        liveSince: Date | null;
    }, ExtArgs["result"]["version"]>;
    composites: {};
};
export type VersionGetPayload<S extends boolean | null | undefined | VersionDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$VersionPayload, S>;
export type VersionCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<VersionFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: VersionCountAggregateInputType | true;
};
export interface VersionDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Version'];
        meta: {
            name: 'Version';
        };
    };
    /**
     * Find zero or one Version that matches the filter.
     * @param {VersionFindUniqueArgs} args - Arguments to find a Version
     * @example
     * // Get one Version
     * const version = await prisma.version.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends VersionFindUniqueArgs>(args: Prisma.SelectSubset<T, VersionFindUniqueArgs<ExtArgs>>): Prisma.Prisma__VersionClient<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Version that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {VersionFindUniqueOrThrowArgs} args - Arguments to find a Version
     * @example
     * // Get one Version
     * const version = await prisma.version.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends VersionFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, VersionFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__VersionClient<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Version that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {VersionFindFirstArgs} args - Arguments to find a Version
     * @example
     * // Get one Version
     * const version = await prisma.version.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends VersionFindFirstArgs>(args?: Prisma.SelectSubset<T, VersionFindFirstArgs<ExtArgs>>): Prisma.Prisma__VersionClient<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Version that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {VersionFindFirstOrThrowArgs} args - Arguments to find a Version
     * @example
     * // Get one Version
     * const version = await prisma.version.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends VersionFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, VersionFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__VersionClient<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Versions that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {VersionFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Versions
     * const versions = await prisma.version.findMany()
     *
     * // Get first 10 Versions
     * const versions = await prisma.version.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const versionWithIdOnly = await prisma.version.findMany({ select: { id: true } })
     *
     */
    findMany<T extends VersionFindManyArgs>(args?: Prisma.SelectSubset<T, VersionFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Version.
     * @param {VersionCreateArgs} args - Arguments to create a Version.
     * @example
     * // Create one Version
     * const Version = await prisma.version.create({
     *   data: {
     *     // ... data to create a Version
     *   }
     * })
     *
     */
    create<T extends VersionCreateArgs>(args: Prisma.SelectSubset<T, VersionCreateArgs<ExtArgs>>): Prisma.Prisma__VersionClient<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Versions.
     * @param {VersionCreateManyArgs} args - Arguments to create many Versions.
     * @example
     * // Create many Versions
     * const version = await prisma.version.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends VersionCreateManyArgs>(args?: Prisma.SelectSubset<T, VersionCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Versions and returns the data saved in the database.
     * @param {VersionCreateManyAndReturnArgs} args - Arguments to create many Versions.
     * @example
     * // Create many Versions
     * const version = await prisma.version.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Versions and only return the `id`
     * const versionWithIdOnly = await prisma.version.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends VersionCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, VersionCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Version.
     * @param {VersionDeleteArgs} args - Arguments to delete one Version.
     * @example
     * // Delete one Version
     * const Version = await prisma.version.delete({
     *   where: {
     *     // ... filter to delete one Version
     *   }
     * })
     *
     */
    delete<T extends VersionDeleteArgs>(args: Prisma.SelectSubset<T, VersionDeleteArgs<ExtArgs>>): Prisma.Prisma__VersionClient<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Version.
     * @param {VersionUpdateArgs} args - Arguments to update one Version.
     * @example
     * // Update one Version
     * const version = await prisma.version.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends VersionUpdateArgs>(args: Prisma.SelectSubset<T, VersionUpdateArgs<ExtArgs>>): Prisma.Prisma__VersionClient<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Versions.
     * @param {VersionDeleteManyArgs} args - Arguments to filter Versions to delete.
     * @example
     * // Delete a few Versions
     * const { count } = await prisma.version.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends VersionDeleteManyArgs>(args?: Prisma.SelectSubset<T, VersionDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Versions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {VersionUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Versions
     * const version = await prisma.version.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends VersionUpdateManyArgs>(args: Prisma.SelectSubset<T, VersionUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Versions and returns the data updated in the database.
     * @param {VersionUpdateManyAndReturnArgs} args - Arguments to update many Versions.
     * @example
     * // Update many Versions
     * const version = await prisma.version.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Versions and only return the `id`
     * const versionWithIdOnly = await prisma.version.updateManyAndReturn({
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
    updateManyAndReturn<T extends VersionUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, VersionUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Version.
     * @param {VersionUpsertArgs} args - Arguments to update or create a Version.
     * @example
     * // Update or create a Version
     * const version = await prisma.version.upsert({
     *   create: {
     *     // ... data to create a Version
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Version we want to update
     *   }
     * })
     */
    upsert<T extends VersionUpsertArgs>(args: Prisma.SelectSubset<T, VersionUpsertArgs<ExtArgs>>): Prisma.Prisma__VersionClient<runtime.Types.Result.GetResult<Prisma.$VersionPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Versions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {VersionCountArgs} args - Arguments to filter Versions to count.
     * @example
     * // Count the number of Versions
     * const count = await prisma.version.count({
     *   where: {
     *     // ... the filter for the Versions we want to count
     *   }
     * })
    **/
    count<T extends VersionCountArgs>(args?: Prisma.Subset<T, VersionCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], VersionCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Version.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {VersionAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends VersionAggregateArgs>(args: Prisma.Subset<T, VersionAggregateArgs>): Prisma.PrismaPromise<GetVersionAggregateType<T>>;
    /**
     * Group by Version.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {VersionGroupByArgs} args - Group by arguments.
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
    groupBy<T extends VersionGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: VersionGroupByArgs['orderBy'];
    } : {
        orderBy?: VersionGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, VersionGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetVersionGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Version model
     */
    readonly fields: VersionFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Version.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__VersionClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    model<T extends Prisma.ModelDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ModelDefaultArgs<ExtArgs>>): Prisma.Prisma__ModelClient<runtime.Types.Result.GetResult<Prisma.$ModelPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    run<T extends Prisma.Version$runArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Version$runArgs<ExtArgs>>): Prisma.Prisma__TrainingRunClient<runtime.Types.Result.GetResult<Prisma.$TrainingRunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the Version model
 */
export interface VersionFieldRefs {
    readonly id: Prisma.FieldRef<"Version", 'String'>;
    readonly modelId: Prisma.FieldRef<"Version", 'String'>;
    readonly number: Prisma.FieldRef<"Version", 'Int'>;
    readonly parent: Prisma.FieldRef<"Version", 'Int'>;
    readonly runId: Prisma.FieldRef<"Version", 'String'>;
    readonly state: Prisma.FieldRef<"Version", 'VersionState'>;
    readonly classIds: Prisma.FieldRef<"Version", 'String[]'>;
    readonly bundle: Prisma.FieldRef<"Version", 'String'>;
    readonly createdAt: Prisma.FieldRef<"Version", 'DateTime'>;
    readonly liveSince: Prisma.FieldRef<"Version", 'DateTime'>;
}
/**
 * Version findUnique
 */
export type VersionFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
    /**
     * Filter, which Version to fetch.
     */
    where: Prisma.VersionWhereUniqueInput;
};
/**
 * Version findUniqueOrThrow
 */
export type VersionFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
    /**
     * Filter, which Version to fetch.
     */
    where: Prisma.VersionWhereUniqueInput;
};
/**
 * Version findFirst
 */
export type VersionFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
    /**
     * Filter, which Version to fetch.
     */
    where?: Prisma.VersionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Versions to fetch.
     */
    orderBy?: Prisma.VersionOrderByWithRelationInput | Prisma.VersionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Versions.
     */
    cursor?: Prisma.VersionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Versions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Versions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Versions.
     */
    distinct?: Prisma.VersionScalarFieldEnum | Prisma.VersionScalarFieldEnum[];
};
/**
 * Version findFirstOrThrow
 */
export type VersionFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
    /**
     * Filter, which Version to fetch.
     */
    where?: Prisma.VersionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Versions to fetch.
     */
    orderBy?: Prisma.VersionOrderByWithRelationInput | Prisma.VersionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Versions.
     */
    cursor?: Prisma.VersionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Versions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Versions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Versions.
     */
    distinct?: Prisma.VersionScalarFieldEnum | Prisma.VersionScalarFieldEnum[];
};
/**
 * Version findMany
 */
export type VersionFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
    /**
     * Filter, which Versions to fetch.
     */
    where?: Prisma.VersionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Versions to fetch.
     */
    orderBy?: Prisma.VersionOrderByWithRelationInput | Prisma.VersionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Versions.
     */
    cursor?: Prisma.VersionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Versions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Versions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Versions.
     */
    distinct?: Prisma.VersionScalarFieldEnum | Prisma.VersionScalarFieldEnum[];
};
/**
 * Version create
 */
export type VersionCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
    /**
     * The data needed to create a Version.
     */
    data: Prisma.XOR<Prisma.VersionCreateInput, Prisma.VersionUncheckedCreateInput>;
};
/**
 * Version createMany
 */
export type VersionCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Versions.
     */
    data: Prisma.VersionCreateManyInput | Prisma.VersionCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Version createManyAndReturn
 */
export type VersionCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * The data used to create many Versions.
     */
    data: Prisma.VersionCreateManyInput | Prisma.VersionCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Version update
 */
export type VersionUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
    /**
     * The data needed to update a Version.
     */
    data: Prisma.XOR<Prisma.VersionUpdateInput, Prisma.VersionUncheckedUpdateInput>;
    /**
     * Choose, which Version to update.
     */
    where: Prisma.VersionWhereUniqueInput;
};
/**
 * Version updateMany
 */
export type VersionUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Versions.
     */
    data: Prisma.XOR<Prisma.VersionUpdateManyMutationInput, Prisma.VersionUncheckedUpdateManyInput>;
    /**
     * Filter which Versions to update
     */
    where?: Prisma.VersionWhereInput;
    /**
     * Limit how many Versions to update.
     */
    limit?: number;
};
/**
 * Version updateManyAndReturn
 */
export type VersionUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * The data used to update Versions.
     */
    data: Prisma.XOR<Prisma.VersionUpdateManyMutationInput, Prisma.VersionUncheckedUpdateManyInput>;
    /**
     * Filter which Versions to update
     */
    where?: Prisma.VersionWhereInput;
    /**
     * Limit how many Versions to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Version upsert
 */
export type VersionUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
    /**
     * The filter to search for the Version to update in case it exists.
     */
    where: Prisma.VersionWhereUniqueInput;
    /**
     * In case the Version found by the `where` argument doesn't exist, create a new Version with this data.
     */
    create: Prisma.XOR<Prisma.VersionCreateInput, Prisma.VersionUncheckedCreateInput>;
    /**
     * In case the Version was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.VersionUpdateInput, Prisma.VersionUncheckedUpdateInput>;
};
/**
 * Version delete
 */
export type VersionDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
    /**
     * Filter which Version to delete.
     */
    where: Prisma.VersionWhereUniqueInput;
};
/**
 * Version deleteMany
 */
export type VersionDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Versions to delete
     */
    where?: Prisma.VersionWhereInput;
    /**
     * Limit how many Versions to delete.
     */
    limit?: number;
};
/**
 * Version.run
 */
export type Version$runArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Version without action
 */
export type VersionDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Version
     */
    select?: Prisma.VersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Version
     */
    omit?: Prisma.VersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.VersionInclude<ExtArgs> | null;
};
